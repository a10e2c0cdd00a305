package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a file or of standard input. */
final class TextLines implements AutoCloseable {

    private final String name;
    private final BufferedReader reader;
    private int number;

    private TextLines(String name, InputStream bytes) {
        this.name = name;
        this.reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    /** Opens {@code file}; {@code -} is standard input. */
    static TextLines open(String file, Console console) {
        if (file.equals("-")) {
            return new TextLines("standard input", console.in());
        }
        try {
            if (Files.isDirectory(Path.of(file))) {
                throw new CommandFailure(file + ": is a folder; a file was expected");
            }
            return new TextLines(file, Files.newInputStream(Path.of(file)));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new CommandFailure(file + ": there is no such file");
        } catch (AccessDeniedException e) {
            throw new CommandFailure(file + ": may not be read; its permissions forbid it");
        } catch (IOException e) {
            throw new CommandFailure(file + ": cannot be read: " + e.getMessage());
        }
    }

    /** The next line, or null at the end. */
    @Nullable
    String next() {
        try {
            String line = reader.readLine();
            number++;
            return line != null && number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        } catch (IOException e) {
            throw new CommandFailure(name + ", line " + (number + 1) + ": cannot be read: " + e.getMessage());
        }
    }

    /** Whether more can be read without waiting. */
    boolean ready() {
        try {
            return reader.ready();
        } catch (IOException e) {
            return true;
        }
    }

    String name() {
        return name;
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            // What was wanted has been read.
        }
    }
}
