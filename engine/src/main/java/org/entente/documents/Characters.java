package org.entente.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/** Turns bytes into characters, believing them more than what is said of their encoding. */
final class Characters {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** How much of a page is searched for the name of its encoding. */
    private static final int DECLARATION = 4096;

    private static final Pattern CHARSET =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);

    /** The share of bytes beyond ASCII that English and its accents never reach. */
    private static final double FOREIGN = 0.15;

    /** How much is looked at to guess an encoding. */
    private static final int SAMPLE = 60_000;

    private Characters() {}

    /**
     * The characters of {@code bytes}: UTF-8 when they are valid, or nearly so, as in a file with one damaged
     * character, which becomes U+FFFD; Windows-1252 otherwise.
     */
    static String decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /**
     * The same for bytes of which an encoding is declared: that, unless they are UTF-8 in spite of it. Where none is
     * declared and they are neither, most of them may tell of an alphabet other than the Latin.
     */
    static String decode(byte[] bytes, @Nullable Charset declared) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, fallback(bytes, declared));
        }
    }

    /** The encoding of something whose first bytes are {@code head}. */
    static Charset ofSample(byte[] head, @Nullable Charset declared) {
        // The last character may be cut in two.
        int whole = head.length;
        while (whole > 0 && whole > head.length - 4 && head[whole - 1] < 0) {
            whole--;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, whole));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return fallback(head, declared);
        }
    }

    private static Charset fallback(byte[] bytes, @Nullable Charset declared) {
        if (mostlyUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return declared;
        }
        return shareBeyondAscii(bytes) < FOREIGN ? WINDOWS_1252 : guess(bytes);
    }

    private static Charset guess(byte[] bytes) {
        byte[] sample = bytes.length <= SAMPLE ? bytes : java.util.Arrays.copyOf(bytes, SAMPLE);
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        Charset guessed = match == null ? null : named(match.getName());
        return guessed == null ? WINDOWS_1252 : guessed;
    }

    private static double shareBeyondAscii(byte[] bytes) {
        int beyond = 0;
        for (byte b : bytes) {
            beyond += b < 0 ? 1 : 0;
        }
        return bytes.length == 0 ? 0 : (double) beyond / bytes.length;
    }

    /** The encoding that a page declares, or else the one that was declared beside it. */
    static @Nullable Charset declaredInPage(byte[] page, @Nullable Charset beside) {
        if (beside != null) {
            return beside;
        }
        String head = new String(page, 0, Math.min(page.length, DECLARATION), StandardCharsets.ISO_8859_1);
        return declared(head);
    }

    /** The encoding that {@code text} names, as a media type or the head of a page does; null when it names none. */
    static @Nullable Charset declared(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher matcher = CHARSET.matcher(text);
        while (matcher.find()) {
            Charset charset = named(matcher.group(1));
            // What reads as ASCII up to here cannot be made of wider units.
            if (charset != null
                    && !charset.name().startsWith("UTF-16")
                    && !charset.name().startsWith("UTF-32")) {
                return charset;
            }
        }
        return null;
    }

    private static @Nullable Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return latin ? WINDOWS_1252 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** Whether well-formed sequences of several bytes outnumber stray ones. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int formed = 0;
        int stray = 0;
        for (int i = 0; i < bytes.length; i++) {
            int first = bytes[i] & 0xFF;
            if (first < 0x80) {
                continue;
            }
            int following = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : 0;
            if (following > 0 && continued(bytes, i + 1, following)) {
                formed++;
                i += following;
            } else {
                stray++;
            }
        }
        return formed > 2 * stray;
    }

    private static boolean continued(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    /**
     * The share of characters that no text has: control characters other than white space, and those that stand for
     * bytes without meaning.
     */
    static double shareOfNoise(CharSequence text) {
        int noise = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD' || (c < ' ' && !Character.isWhitespace(c)) || (c >= 0x7F && c < 0xA0 && c != 0x85)) {
                noise++;
            }
        }
        return text.length() == 0 ? 0 : (double) noise / text.length();
    }
}
