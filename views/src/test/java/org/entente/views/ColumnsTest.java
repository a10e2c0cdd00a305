package org.entente.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.ledger.Sheet;
import org.junit.jupiter.api.Test;

/** Keeps {@code COLUMNS.md} equal to the columns; with {@code -Dtables.write} it writes it anew. */
class ColumnsTest {

    private static final Path DOCUMENT = Path.of("COLUMNS.md");

    @Test
    void theColumnsOfEntriesAreDocumented() throws IOException {
        StringBuilder text = new StringBuilder("""
                # The columns of entries as CSV and Parquet

                `entente ledger --format csv` and `--format parquet` write a row for every entry. What an entry is in the
                words of an ontology stands in columns that name it: `plover_…` are PLOVER's with its own scale,
                `cameo_…` and `goldstein` are CAMEO's code and Goldstein's scale. What the firmest claim does not tell is
                taken from the next that does. In CSV, semicolons stand between the members of a list.

                | column | holds | means |
                | --- | --- | --- |
                """);
        EntrySheet.FIELDS.forEach(field -> text.append(row(field.column(), field.meaning())));
        text.append("""

                # The columns of histories

                With `--history` a row is a rung: a status of an entry, as often as it was told before another was.

                | column | holds | means |
                | --- | --- | --- |
                """);
        HistorySheet.FIELDS.forEach(field -> text.append(row(field.column(), field.meaning())));
        if (Boolean.getBoolean("tables.write")) {
            Files.writeString(DOCUMENT, text);
        }

        assertThat(DOCUMENT).content().isEqualTo(text.toString());
    }

    private static String row(Sheet.Column column, String meaning) {
        return "| `%s` | %s | %s |%n"
                .formatted(column.name(), column.type().name().toLowerCase(Locale.ROOT), meaning);
    }
}
