package org.entente.cli;

import java.util.EnumMap;
import java.util.Map;
import org.entente.documents.Columns;
import org.entente.documents.Columns.Part;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that name the columns of tables and the fields of JSON. */
final class ColumnsOption {

    @Option(
            names = {"--csv-text", "--json-text"},
            paramLabel = "COLUMN",
            description = "The column of a table, or the field of JSON, that holds the article, when not text.")
    private @Nullable String text;

    @Option(
            names = {"--csv-title", "--json-title"},
            paramLabel = "COLUMN",
            description = "The one that holds the headline, when not title.")
    private @Nullable String title;

    @Option(
            names = {"--csv-date", "--json-date"},
            paramLabel = "COLUMN",
            description = "The one that holds the day of publication, when not date or published.")
    private @Nullable String date;

    @Option(
            names = {"--csv-url", "--json-url"},
            paramLabel = "COLUMN",
            description = "The one that holds the address, when not url.")
    private @Nullable String url;

    @Option(
            names = {"--csv-id", "--json-id"},
            paramLabel = "COLUMN",
            description = "The one that tells articles apart, when not id.")
    private @Nullable String id;

    @Option(
            names = {"--csv-byline", "--json-byline"},
            paramLabel = "COLUMN",
            description = "The one that holds the writer, when not byline or author.")
    private @Nullable String byline;

    @Option(
            names = {"--csv-publisher", "--json-publisher"},
            paramLabel = "COLUMN",
            description = "The one that holds the publisher, when not publisher.")
    private @Nullable String publisher;

    Columns columns() {
        Map<Part, String> named = new EnumMap<>(Part.class);
        put(named, Part.TEXT, text);
        put(named, Part.TITLE, title);
        put(named, Part.DATE, date);
        put(named, Part.URL, url);
        put(named, Part.ID, id);
        put(named, Part.BYLINE, byline);
        put(named, Part.PUBLISHER, publisher);
        return new Columns(named);
    }

    private static void put(Map<Part, String> named, Part part, @Nullable String name) {
        if (name != null) {
            named.put(part, name);
        }
    }
}
