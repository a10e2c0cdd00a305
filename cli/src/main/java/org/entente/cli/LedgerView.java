package org.entente.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.entente.ledger.Citation;
import org.entente.ledger.Entry;
import org.entente.ledger.Line;
import org.entente.output.ClaimJson;
import org.jspecify.annotations.Nullable;

/** Entries of a ledger as a table, as CSV or as JSON Lines. */
final class LedgerView {

    /** How entries are printed. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    private static final JsonFactory JSON_FACTORY = new JsonFactory();

    private LedgerView() {}

    /** Prints a table, with the best sentence and all sources under each row when {@code sources} are asked for. */
    static void table(List<Entry> entries, boolean sources, Console console) {
        Grid grid = new Grid("date", "kind", "what", "status", "says who", "claims");
        for (Entry entry : entries) {
            Line line = Line.of(entry);
            grid.row(
                    line.date().isEmpty() ? "?" : line.date(),
                    lower(line.kind()),
                    line.what(),
                    lower(line.status()),
                    String.join(", ", line.saysWho()),
                    String.valueOf(line.claims()));
            if (sources) {
                grid.note("“" + line.sentence().replaceAll("\\s+", " ") + "”");
                line.sources().forEach(source -> grid.note("– " + source));
            }
        }
        grid.lines(console.width()).forEach(console.out()::line);
    }

    /** Prints CSV with a header, a cell quoted where it holds a comma, quote or line end (RFC 4180). */
    static void csv(List<Entry> entries, Console console) {
        console.out().line("entry,date,start,end,kind,what,status,countries,says_who,claims,sources,sentence");
        for (Entry entry : entries) {
            Line line = Line.of(entry);
            console.out()
                    .line(String.join(
                            ",",
                            String.valueOf(line.entry()),
                            cell(line.date()),
                            String.valueOf(
                                    entry.date().start() == null
                                            ? ""
                                            : entry.date().start()),
                            String.valueOf(
                                    entry.date().end() == null
                                            ? ""
                                            : entry.date().end()),
                            lower(line.kind()),
                            cell(line.what()),
                            line.status().name(),
                            cell(String.join("; ", line.countries())),
                            cell(String.join("; ", line.saysWho())),
                            String.valueOf(line.claims()),
                            cell(String.join("; ", line.sources())),
                            cell(line.sentence().replaceAll("\\s+", " "))));
        }
    }

    private static String cell(String text) {
        return text.matches("(?s).*[,\"\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    /** Prints an entry a line, with its claims in the contract's shape and where each is made. */
    static void json(List<Entry> entries, Console console) {
        for (Entry entry : entries) {
            StringWriter text = new StringWriter();
            try (JsonGenerator json = JSON_FACTORY.createGenerator(text)) {
                entry(json, entry);
            } catch (IOException e) {
                throw new IllegalStateException("a string cannot fail to be written", e);
            }
            console.out().line(text.toString());
        }
    }

    private static void entry(JsonGenerator json, Entry entry) throws IOException {
        Line line = Line.of(entry);
        json.writeStartObject();
        json.writeNumberField("entry", entry.id());
        json.writeStringField("kind", lower(entry.kind()));
        json.writeStringField("what", line.what());
        json.writeStringField("status", entry.status().name());
        json.writeObjectFieldStart("date");
        json.writeStringField("start", text(entry.date().start()));
        json.writeStringField("end", text(entry.date().end()));
        json.writeStringField("precision", lower(entry.date().precision()));
        json.writeEndObject();
        json.writeArrayFieldStart("countries");
        for (String country : entry.countries()) {
            json.writeString(country);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("claims");
        for (Entry.Told told : entry.claims()) {
            json.writeStartObject();
            citation(json, told.citation());
            json.writeFieldName("claim");
            ClaimJson.write(json, told.claim());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void citation(JsonGenerator json, Citation citation) throws IOException {
        json.writeObjectFieldStart("document");
        json.writeStringField("id", citation.document());
        json.writeStringField("source", citation.source());
        json.writeStringField("title", citation.title());
        json.writeStringField("byline", citation.byline());
        json.writeStringField("publisher", citation.publisher());
        json.writeStringField("published", text(citation.published()));
        json.writeStringField("url", citation.url());
        json.writeEndObject();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** A constant's name as people write it: <i>in talks</i>. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
