package org.entente.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads, prints data, and tells people what happens.
 *
 * @param in data in
 * @param out data out; a reader that goes away ends the command quietly
 * @param err messages
 * @param outTerminal whether a person sees {@code out} on a terminal, so that it may be coloured
 * @param errTerminal whether a person sees {@code err} on a terminal, so that progress may be shown
 * @param width columns of the terminal, or of a page when there is none
 */
record Console(InputStream in, Output out, PrintWriter err, boolean outTerminal, boolean errTerminal, int width) {

    /** A page's columns, for output that goes into a file. */
    private static final int PAGE = 160;

    /** The console of the process; the launcher says by properties which streams are terminals. */
    static Console ofProcess(InputStream in, OutputStream out, OutputStream err) {
        return new Console(
                in,
                new Output(out),
                new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
                Boolean.getBoolean("entente.terminal.out"),
                Boolean.getBoolean("entente.terminal.err"),
                Integer.getInteger("entente.terminal.width", PAGE));
    }

    /** Tells {@code message} on a line of its own. */
    void tell(String message) {
        err.println(message);
        err.flush();
    }
}
