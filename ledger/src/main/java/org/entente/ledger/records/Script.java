package org.entente.ledger.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The SQL that the program brings along. */
final class Script {

    private Script() {}

    static String text(String name) {
        try (InputStream script = Script.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All shapes, as {@code shapes/list.txt} names them. */
    static List<Shape> shapes() {
        return text("shapes/list.txt")
                .lines()
                .map(name -> Shape.parse(name, text("shapes/" + name + ".sql")))
                .toList();
    }
}
