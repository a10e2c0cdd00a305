package org.entente.ledger.records;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A file to import, unpacked where it was packed. */
final class DataFile implements AutoCloseable {

    /** As much of the beginning as tells what a file is. */
    private static final int HEAD = 1 << 18;

    private final Path named;
    private final Path plain;

    private DataFile(Path named, Path plain) {
        this.named = named;
        this.plain = plain;
    }

    /** Opens {@code file}, which may be packed with gzip or be the one file in a zip. */
    static DataFile open(Path file) {
        if (!Files.exists(file)) {
            throw new ImportException(file, "there is no such file");
        }
        if (Files.isDirectory(file)) {
            throw new ImportException(file, "is a folder; a file of a data set was expected");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(4);
            byte[] first = in.readNBytes(4);
            in.reset();
            if (first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3) {
                return new DataFile(file, unpacked(file, onlyFile(file, in)));
            }
            if (first.length > 1 && first[0] == (byte) 0x1F && first[1] == (byte) 0x8B) {
                return new DataFile(file, unpacked(file, new GZIPInputStream(in)));
            }
            return new DataFile(file, file);
        } catch (IOException e) {
            throw new ImportException(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static ZipInputStream onlyFile(Path file, InputStream in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && entry.isDirectory()) {
            entry = zip.getNextEntry();
        }
        if (entry == null) {
            throw new ImportException(file, "is a zip without a file; one was expected");
        }
        return zip;
    }

    private static Path unpacked(Path file, InputStream packed) throws IOException {
        Path plain = Files.createTempFile("entente-import-", ".txt");
        try {
            try (OutputStream out = Files.newOutputStream(plain)) {
                packed.transferTo(out);
            }
            if (packed instanceof ZipInputStream zip) {
                for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                    if (!next.isDirectory()) {
                        throw new ImportException(
                                file, "is a zip of several files; unpack it, and name those to import");
                    }
                }
            }
            return plain;
        } catch (IOException | RuntimeException e) {
            Files.delete(plain);
            throw e;
        }
    }

    /** The file as it was named. */
    Path named() {
        return named;
    }

    /** The file that DuckDB can read. */
    Path plain() {
        return plain;
    }

    Scan scan(char quote) {
        try {
            return Scan.of(plain, quote);
        } catch (IOException e) {
            throw new ImportException(named, "cannot be read: " + e.getMessage(), e);
        }
    }

    /** Its first lines, without the mark of UTF-8. */
    List<String> head() {
        try (InputStream in = Files.newInputStream(plain)) {
            byte[] bytes = in.readNBytes(HEAD);
            String text = decoded(bytes);
            List<String> lines = text.lines().toList();
            // What was cut off is no line, unless it is all there is.
            boolean cut = bytes.length == HEAD && lines.size() > 1;
            return cut ? lines.subList(0, lines.size() - 1) : lines;
        } catch (IOException e) {
            throw new ImportException(named, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static String decoded(byte[] bytes) {
        int mark = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        int end = bytes.length;
        // A character that was cut in two is no sign of another encoding.
        while (end > mark && end > bytes.length - 4 && bytes[end - 1] < 0) {
            end--;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes, mark, end - mark))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, mark, bytes.length - mark, StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public void close() {
        if (!plain.equals(named)) {
            try {
                Files.deleteIfExists(plain);
            } catch (IOException e) {
                throw new ImportException(named, "was unpacked to " + plain + ", which cannot be deleted", e);
            }
        }
    }
}
