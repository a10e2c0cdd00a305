package org.entente.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to read documents from.
 *
 * @param name what messages and documents call it
 * @param bytes opens it
 * @param published the day of publication where the text itself does not say, or null
 */
public record Source(String name, Bytes bytes, @Nullable LocalDate published) {

    /** Opens a stream of bytes. */
    @FunctionalInterface
    public interface Bytes {
        /** A new stream from the first byte on, which the caller closes. */
        InputStream open() throws IOException;
    }

    /** A file. */
    public static Source file(Path file, @Nullable LocalDate published) {
        return new Source(file.toString(), () -> open(file), published);
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder; name the files in it");
        }
        return Files.newInputStream(file);
    }
}
