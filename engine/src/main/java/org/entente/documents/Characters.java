package org.entente.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns bytes of an encoding that nobody names into characters. */
final class Characters {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Characters() {}

    /**
     * The characters of {@code bytes}: UTF-8 when they are valid, or nearly so, as in a file with one damaged
     * character, which becomes U+FFFD; Windows-1252 otherwise.
     */
    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252);
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
