package org.entente.documents;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Readers of archives, which read the files in them one after the other as they come out. */
final class Archives {

    private Archives() {}

    /** A zip archive of files. */
    static final class Zip implements FormatReader {
        @Override
        public void read(Piece piece, InputStream bytes, Contents contents, Intake intake) throws IOException {
            ZipArchiveInputStream zip = new ZipArchiveInputStream(bytes, StandardCharsets.UTF_8.name(), true, true);
            files(piece, zip, intake);
        }
    }

    /** A tar archive of files. */
    static final class Tar implements FormatReader {
        @Override
        public void read(Piece piece, InputStream bytes, Contents contents, Intake intake) throws IOException {
            files(piece, new TarArchiveInputStream(bytes, StandardCharsets.UTF_8.name()), intake);
        }
    }

    /** One file packed by gzip. */
    static final class Gzip implements FormatReader {
        @Override
        public void read(Piece piece, InputStream bytes, Contents contents, Intake intake) throws IOException {
            InputStream unpacked = GzipCompressorInputStream.builder()
                    .setInputStream(bytes)
                    .setDecompressConcatenated(true)
                    .get();
            unpack(piece, unpacked, intake);
        }
    }

    /** One file packed by bzip2. */
    static final class Bzip2 implements FormatReader {
        @Override
        public void read(Piece piece, InputStream bytes, Contents contents, Intake intake) throws IOException {
            unpack(piece, new BZip2CompressorInputStream(bytes, true), intake);
        }
    }

    private static void unpack(Piece piece, InputStream unpacked, Intake intake) throws IOException {
        try {
            intake.nested(piece.unpacked(), intake.guarded(unpacked));
        } catch (EOFException e) {
            throw new IOException("the archive breaks off; what came before was read", e);
        }
    }

    private static void files(Piece piece, ArchiveInputStream<?> archive, Intake intake) throws IOException {
        String last = "";
        int files = 0;
        try {
            for (ArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                last = entry.getName();
                if (entry.isDirectory() || hidden(last)) {
                    continue;
                }
                files++;
                Piece file = piece.inside(last, last, null, null, null);
                if (locked(entry)) {
                    intake.unread(file, "is protected by a password");
                } else if (!archive.canReadEntryData(entry)) {
                    intake.unread(file, "is packed in a way that is not read");
                } else {
                    intake.nested(file, intake.guarded(archive));
                }
            }
        } catch (EOFException e) {
            throw new IOException("the archive breaks off" + after(last), e);
        } catch (Intake.Bomb e) {
            throw e;
        } catch (IOException e) {
            throw new IOException("the archive is damaged" + after(last) + " (" + e.getMessage() + ")", e);
        }
        if (files == 0) {
            intake.unread(piece, "is an archive without files");
        }
    }

    private static String after(String file) {
        return file.isEmpty() ? " before its first file" : " in or after " + file + "; what came before was read";
    }

    private static boolean locked(ArchiveEntry entry) {
        return entry instanceof ZipArchiveEntry zip
                && zip.getGeneralPurposeBit().usesEncryption();
    }

    /** What systems put into archives beside the files. */
    private static boolean hidden(String name) {
        return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
    }
}
