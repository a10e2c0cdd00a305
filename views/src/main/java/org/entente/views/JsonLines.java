package org.entente.views;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.entente.ledger.Entry;
import org.jspecify.annotations.Nullable;

/** Objects of JSON, a line each. */
final class JsonLines {

    /** Writes an entry as an object. */
    @FunctionalInterface
    interface Each {
        void write(JsonGenerator json, Entry entry) throws IOException;
    }

    private static final JsonFactory JSON = new JsonFactory();

    private JsonLines() {}

    static void write(List<Entry> entries, OutputStream out, Each each) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)
                .setPrettyPrinter(new MinimalPrettyPrinter("\n"))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            for (Entry entry : entries) {
                each.write(json, entry);
            }
            if (!entries.isEmpty()) {
                json.writeRaw('\n');
            }
        }
    }

    /** A value in words, or null. */
    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
