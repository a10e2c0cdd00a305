package org.entente.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/** The ledgers that earlier versions of the program wrote; {@code src/test/ledgers/make} made them. */
final class OldLedger {

    private OldLedger() {}

    /** All versions of the tables that there were, and the newest once it has a ledger here. */
    static IntStream versions() {
        return IntStream.iterate(1, version -> version < Schema.VERSION || made(version), version -> version + 1);
    }

    private static boolean made(int version) {
        return OldLedger.class.getResource(name(version)) != null;
    }

    private static String name(int version) {
        return "version-" + version + ".duckdb.gz";
    }

    /** Puts the ledger whose tables have that version into {@code file}. */
    static Path unpack(int version, Path file) {
        String name = name(version);
        try (InputStream packed = Objects.requireNonNull(
                OldLedger.class.getResourceAsStream(name),
                name + " is missing; ledger/src/test/ledgers/make COMMIT makes it")) {
            Files.copy(new GZIPInputStream(packed), file);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
