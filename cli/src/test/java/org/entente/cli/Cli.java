package org.entente.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs commands as a person would, without a process. */
final class Cli {

    /** What a command printed and how it ended. */
    record Ran(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    private Cli() {}

    static Ran run(String... args) {
        return runWith("", args);
    }

    static Ran runWith(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        Console console = new Console(
                bytes,
                new Output(out),
                new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
                false,
                false,
                120);
        int code = Main.run(List.of(args), console);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
