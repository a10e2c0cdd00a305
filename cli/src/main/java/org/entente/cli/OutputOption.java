package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --output FILE}. */
final class OutputOption {

    /** Writes something. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, in the place of what is there, and not to standard output.")
    private @Nullable Path file;

    /** Writes to the file, which is there wholly or not at all, or to standard output. */
    void write(Console console, Writing writing) {
        Path target = file;
        if (target == null) {
            try {
                OutputStream out = console.out().bytes();
                writing.to(out);
                out.flush();
            } catch (IOException e) {
                throw new Output.Gone(e);
            }
            return;
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                writing.to(out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(part);
            throw new CommandFailure(target + ": cannot be written: " + reason(e));
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // It is told already that the folder cannot be written to.
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException
                ? "there is no such folder"
                : e instanceof AccessDeniedException ? "you may not write there" : String.valueOf(e.getMessage());
    }
}
