package org.entente.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a piece tell of it.
 *
 * @param format what it is
 * @param marked the encoding that a byte order mark names, or null
 * @param markLength the number of bytes of that mark
 * @param declared the encoding that was declared beside it, or null
 * @param objection why it cannot be read, if so
 */
record Contents(
        Format format,
        @Nullable Charset marked,
        int markLength,
        @Nullable Charset declared,
        Optional<String> objection) {

    static final String EXPECTED =
            "; articles are read from text, pages, PDF and Office documents, mail, feeds, archives and tables";

    /** How a file of a binary format begins; null stands for one that cannot be read. */
    private record Magic(@Nullable Format format, String called, int at, String bytes) {
        boolean begins(byte[] head) {
            byte[] sought = bytes.getBytes(StandardCharsets.ISO_8859_1);
            return head.length >= at + sought.length
                    && Arrays.equals(head, at, at + sought.length, sought, 0, sought.length);
        }
    }

    private static final List<Magic> MAGICS = List.of(
            new Magic(null, "a PNG image", 0, "\u0089PNG"),
            new Magic(null, "a JPEG image", 0, "\u00ff\u00d8\u00ff"),
            new Magic(null, "a GIF image", 0, "GIF8"),
            new Magic(null, "a TIFF image", 0, "II*\0"),
            new Magic(null, "a TIFF image", 0, "MM\0*"),
            new Magic(null, "a WebP image", 8, "WEBP"),
            new Magic(null, "a Windows icon", 0, "\0\0\1\0"),
            new Magic(null, "a film or sound file", 4, "ftyp"),
            new Magic(null, "a sound file", 0, "ID3"),
            new Magic(null, "a sound file", 0, "OggS"),
            new Magic(null, "a font", 0, "wOF"),
            new Magic(Format.PDF, "", 0, "%PDF-"),
            new Magic(Format.WORD, "", 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
            new Magic(Format.RTF, "", 0, "{\\rtf"),
            new Magic(Format.ZIP, "", 0, "PK\u0003\u0004"),
            new Magic(null, "an empty zip archive", 0, "PK\u0005\u0006"),
            new Magic(Format.GZIP, "", 0, "\u001f\u008b"),
            new Magic(Format.BZIP2, "", 0, "BZh"),
            new Magic(null, "an xz archive", 0, "\u00fd7zXZ"),
            new Magic(null, "a Zstandard archive", 0, "(\u00b5/\u00fd"),
            new Magic(null, "a 7-Zip archive", 0, "7z\u00bc\u00af"),
            new Magic(null, "a RAR archive", 0, "Rar!\u001a"),
            new Magic(Format.TAR, "", 257, "ustar"),
            new Magic(Format.WEB_ARCHIVE, "", 0, "WARC/1."),
            new Magic(Format.WEB_ARCHIVE, "", 0, "WARC/0."),
            new Magic(null, "a ledger or other DuckDB database", 8, "DUCK"),
            new Magic(null, "an SQLite database", 0, "SQLite format 3"),
            new Magic(null, "a Parquet table", 0, "PAR1"),
            new Magic(null, "a program", 0, "\u007fELF"),
            new Magic(null, "a Java class", 0, "\u00ca\u00fe\u00ba\u00be"));

    /**
     * Looks at the beginning of a piece.
     *
     * @param mediaType what it is said to be, or null
     * @param columns how tables may call their columns
     */
    static Contents of(byte[] head, @Nullable String mediaType, Columns columns) {
        Charset declared = Characters.declared(mediaType);
        if (head.length == 0) {
            return unreadable("is empty" + EXPECTED);
        }
        for (Magic magic : MAGICS) {
            if (magic.begins(head)) {
                return magic.format() == null
                        ? unreadable("is " + magic.called() + EXPECTED)
                        : new Contents(
                                magic.format() == Format.ZIP ? zipped(head) : magic.format(),
                                null,
                                0,
                                declared,
                                Optional.empty());
            }
        }
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return text(StandardCharsets.UTF_8, 3, head, mediaType, columns);
        }
        if (begins(head, 0xFF, 0xFE)) {
            return text(StandardCharsets.UTF_16LE, 2, head, mediaType, columns);
        }
        if (begins(head, 0xFE, 0xFF)) {
            return text(StandardCharsets.UTF_16BE, 2, head, mediaType, columns);
        }
        int nul = indexOfNul(head);
        if (nul >= 0) {
            return unreadable("is binary: byte " + nul + " is 0" + EXPECTED);
        }
        return text(null, 0, head, mediaType, columns);
    }

    /** The characters of a page or feed, which may itself say how it is encoded. */
    String characters(byte[] page) {
        return marked == null
                ? Characters.decode(page, Characters.declaredInPage(page, declared))
                : new String(page, marked);
    }

    private static Contents unreadable(String objection) {
        return new Contents(Format.TEXT, null, 0, null, Optional.of(objection));
    }

    private static Contents text(
            @Nullable Charset marked, int markLength, byte[] head, @Nullable String mediaType, Columns columns) {
        Charset charset = marked == null ? StandardCharsets.ISO_8859_1 : marked;
        String start = new String(head, markLength, head.length - markLength, charset);
        TextKind kind = TextKind.of(start, mediaType, columns);
        return new Contents(kind.format(), marked, markLength, Characters.declared(mediaType), kind.objection());
    }

    /** What a zip archive is, by the names of its first files. */
    private static Format zipped(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("mimetypeapplication/epub", 30)) {
            return Format.EPUB;
        }
        if (start.startsWith("mimetypeapplication/vnd.oasis.opendocument", 30)) {
            return Format.OPEN_DOCUMENT;
        }
        boolean office = start.contains("[Content_Types].xml")
                || start.startsWith("_rels/.rels", 30)
                || start.startsWith("word/", 30)
                || start.startsWith("docProps/", 30);
        return office ? Format.OFFICE_OPEN : Format.ZIP;
    }

    private static boolean begins(byte[] head, int... sought) {
        for (int i = 0; i < sought.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != sought[i]) {
                return false;
            }
        }
        return true;
    }

    private static int indexOfNul(byte[] head) {
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
