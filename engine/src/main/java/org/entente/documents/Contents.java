package org.entente.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a source tell of it.
 *
 * @param marked the encoding that a byte order mark names, or null
 * @param markLength the number of bytes of that mark
 * @param jsonLines whether it holds JSON Lines; plain text otherwise
 * @param objection why it cannot be read, if so
 */
record Contents(@Nullable Charset marked, int markLength, boolean jsonLines, Optional<String> objection) {

    private static final String ONLY = "; plain text or JSON Lines was expected";

    /** How a file of another format begins. */
    private record Magic(String format, int at, String bytes) {
        boolean begins(byte[] head) {
            byte[] sought = bytes.getBytes(StandardCharsets.ISO_8859_1);
            return head.length >= at + sought.length
                    && Arrays.equals(head, at, at + sought.length, sought, 0, sought.length);
        }
    }

    private static final List<Magic> MAGICS = List.of(
            new Magic("a PNG image", 0, "\u0089PNG"),
            new Magic("a JPEG image", 0, "\u00ff\u00d8\u00ff"),
            new Magic("a GIF image", 0, "GIF8"),
            new Magic("a TIFF image", 0, "II*\0"),
            new Magic("a TIFF image", 0, "MM\0*"),
            new Magic("a WebP image", 8, "WEBP"),
            new Magic("a film or sound file", 4, "ftyp"),
            new Magic("a sound file", 0, "ID3"),
            new Magic("a PDF document", 0, "%PDF-"),
            new Magic("a Word or other Office document of the old format", 0, "\u00d0\u00cf\u0011\u00e0"),
            new Magic("an RTF document", 0, "{\\rtf"),
            new Magic("a zip archive or Office document", 0, "PK\u0003\u0004"),
            new Magic("a gzip archive", 0, "\u001f\u008b"),
            new Magic("a bzip2 archive", 0, "BZh"),
            new Magic("an xz archive", 0, "\u00fd7zXZ"),
            new Magic("a 7-Zip archive", 0, "7z\u00bc\u00af"),
            new Magic("a web archive", 0, "WARC/1."),
            new Magic("a ledger or other DuckDB database", 8, "DUCK"),
            new Magic("an SQLite database", 0, "SQLite format 3"),
            new Magic("a program", 0, "\u007fELF"),
            new Magic("a Java class", 0, "\u00ca\u00fe\u00ba\u00be"));

    static Contents of(byte[] head) {
        if (head.length == 0) {
            return unreadable("is empty" + ONLY);
        }
        for (Magic magic : MAGICS) {
            if (magic.begins(head)) {
                return unreadable("is " + magic.format() + ONLY);
            }
        }
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return text(StandardCharsets.UTF_8, 3, head);
        }
        if (begins(head, 0xFF, 0xFE)) {
            return text(StandardCharsets.UTF_16LE, 2, head);
        }
        if (begins(head, 0xFE, 0xFF)) {
            return text(StandardCharsets.UTF_16BE, 2, head);
        }
        int nul = indexOfNul(head);
        if (nul >= 0) {
            return unreadable("is binary: byte " + nul + " is 0" + ONLY);
        }
        return text(null, 0, head);
    }

    private static Contents unreadable(String objection) {
        return new Contents(null, 0, false, Optional.of(objection));
    }

    private static Contents text(@Nullable Charset marked, int markLength, byte[] head) {
        Charset charset = marked == null ? StandardCharsets.ISO_8859_1 : marked;
        String start = new String(head, markLength, head.length - markLength, charset).strip();
        String lower = start.substring(0, Math.min(start.length(), 200)).toLowerCase(Locale.ROOT);
        Optional<String> objection = Optional.empty();
        boolean jsonLines = start.matches("(?s)\\{\\s*[\"}].*|\\{");
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            objection = Optional.of("is an HTML page" + ONLY);
        } else if (lower.startsWith("<?xml") || lower.startsWith("<rss")) {
            objection = Optional.of("is an XML file" + ONLY);
        } else if (start.matches("(?s)\\[\\s*\\{.*")) {
            objection = Optional.of("is a JSON array; JSON Lines was expected, which has one object on each line and"
                    + " no brackets or commas around them");
        } else if (jsonLines && start.matches("(?s)\\{[ \\t]*(\\R.*)?")) {
            objection = Optional.of("is JSON spread over several lines; JSON Lines was expected, which has each object"
                    + " on one line");
        }
        return new Contents(marked, markLength, jsonLines, objection);
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
