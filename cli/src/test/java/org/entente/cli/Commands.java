package org.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs commands one after the other in a process of their own, and prints how each ended and what it told. */
final class Commands {

    private Commands() {}

    /** Each argument is a command, its words with {@code |} between; {@code fill|FILE} fills the disk that the file is on. */
    public static void main(String[] commands) {
        for (String command : commands) {
            String[] words = command.split("\\|", -1);
            if (words[0].equals("fill")) {
                fill(Path.of(words[1]));
            } else {
                Cli.Ran ran = Cli.run(words);
                System.out.print("> " + words[0] + " " + ran.code() + "\n" + ran.out() + ran.err());
            }
        }
    }

    private static void fill(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (byte[] page = new byte[4096]; ; ) {
                out.write(page);
            }
        } catch (IOException full) {
            System.out.println("> fill: " + full.getMessage());
        }
    }
}
