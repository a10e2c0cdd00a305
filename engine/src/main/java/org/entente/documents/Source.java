package org.entente.documents;

import java.io.ByteArrayInputStream;
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
 * @param mediaType what a server says it is, as {@code text/html; charset=windows-1251}, or null; believed only where
 *     the bytes do not tell otherwise
 * @param url where it was found, or null; documents that do not name their own address get it
 */
public record Source(
        String name,
        Bytes bytes,
        @Nullable LocalDate published,
        @Nullable String mediaType,
        @Nullable String url) {

    /** Opens a stream of bytes. */
    @FunctionalInterface
    public interface Bytes {
        /** A new stream from the first byte on, which the caller closes. */
        InputStream open() throws IOException;
    }

    /** Bytes of which nothing is known but what they tell themselves. */
    public Source(String name, Bytes bytes, @Nullable LocalDate published) {
        this(name, bytes, published, null, null);
    }

    /** A file. */
    public static Source file(Path file, @Nullable LocalDate published) {
        return new Source(file.toString(), () -> open(file), published);
    }

    /** A page or file as a server sent it. */
    public static Source fetched(String url, byte[] body, @Nullable String mediaType) {
        return new Source(url, () -> new ByteArrayInputStream(body), null, mediaType, url);
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder; name the files in it");
        }
        return Files.newInputStream(file);
    }

    /** Whether a file, by its path below a folder, is hidden, or in a hidden folder: not one of the folder's articles. */
    public static boolean hidden(Path below) {
        for (Path part : below) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
