package org.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Prints data; throws {@link Gone} when nobody reads it any more, as after {@code | head}. */
final class Output extends Writer {

    /** Nobody reads the output any more. */
    static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Gone(IOException cause) {
            super(cause);
        }
    }

    private final OutputStream bytes;
    private final Writer out;

    Output(OutputStream out) {
        bytes = out;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    /** The stream below, for data that is no text; what was printed before goes ahead. */
    OutputStream bytes() {
        flush();
        return bytes;
    }

    /** Prints {@code text} and a line end. */
    void line(String text) {
        write(text);
        write("\n");
    }

    @Override
    public void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new Gone(e);
        }
    }

    @Override
    public void write(char[] text, int from, int length) {
        try {
            out.write(text, from, length);
        } catch (IOException e) {
            throw new Gone(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new Gone(e);
        }
    }

    @Override
    public void close() {
        flush();
    }
}
