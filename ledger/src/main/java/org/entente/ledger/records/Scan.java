package org.entente.ledger.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * One look at every byte of a file: its fingerprint, whether it is UTF-8, and on which line each row begins where that is
 * not told by the row's number, because cells hold line ends or lines are empty.
 */
final class Scan {

    /** From the row with that number on, counted from 1, rows begin {@code lines} lines later than their number says. */
    record Shift(long row, long lines) {}

    private static final int CHUNK = 1 << 20;

    private final int quote;
    private final List<Shift> shifts = new ArrayList<>();
    private long rows;
    private long line = 1;
    private long shift;
    private boolean inRow;
    private boolean quoted;
    private int expected;
    private long good;
    private long bad;
    private String fingerprint = "";

    private Scan(int quote) {
        this.quote = quote;
    }

    /** Looks at {@code file}; in cells between {@code quote} signs a line end ends no row; a quote of 0 is none. */
    static Scan of(Path file, char quote) throws IOException {
        Scan scan = new Scan(quote);
        MessageDigest digest = sha256();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
                scan.look(chunk, read);
            }
        }
        scan.fingerprint = HexFormat.of().formatHex(digest.digest());
        return scan;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void look(byte[] chunk, int length) {
        for (int i = 0; i < length; i++) {
            byte one = chunk[i];
            if (one == '\n') {
                line++;
                inRow &= quoted;
            } else if (one != '\r') {
                if (!inRow) {
                    begin();
                }
                if (one == quote) {
                    quoted = !quoted;
                }
            }
            if (one < 0 || expected > 0) {
                character(one);
            }
        }
    }

    private void begin() {
        inRow = true;
        rows++;
        if (line - rows != shift) {
            shift = line - rows;
            shifts.add(new Shift(rows, shift));
        }
    }

    /** Follows a character of more than one byte. */
    private void character(byte one) {
        if (expected > 0) {
            if ((one & 0xC0) == 0x80) {
                expected--;
                good += expected == 0 ? 1 : 0;
                return;
            }
            bad++;
            expected = 0;
        }
        if (one < 0) {
            int lead = one & 0xFF;
            expected = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
            bad += expected == 0 ? 1 : 0;
        }
    }

    String fingerprint() {
        return fingerprint;
    }

    /** Whether what is not ASCII is rather UTF-8 than Latin-1. */
    boolean utf8() {
        return bad == 0 || good > bad;
    }

    /** How many rows there are, with the header and what stands above it. */
    long rows() {
        return rows;
    }

    /** Where the number of a row, that of the first line being 1, does not say its line. */
    List<Shift> shifts() {
        return shifts;
    }
}
