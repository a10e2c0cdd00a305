package org.entente.views;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.Citation;
import org.entente.ledger.Contradiction;
import org.entente.ledger.Entry;
import org.entente.ledger.Line;
import org.entente.ledger.Verdict;
import org.entente.output.ClaimJson;
import org.entente.output.Labels;

/** An entry a line, with its claims in the contract's shape and where each is made. */
final class EntryJson implements View {

    @Override
    public void write(List<Entry> entries, OutputStream out) throws IOException {
        JsonLines.write(entries, out, EntryJson::entry);
    }

    private static void entry(JsonGenerator json, Entry entry) throws IOException {
        Line line = Line.of(entry);
        json.writeStartObject();
        json.writeNumberField("entry", entry.id());
        json.writeStringField("kind", Labels.of(entry.kind()));
        json.writeStringField("what", line.what());
        json.writeStringField("status", entry.status().name());
        json.writeObjectFieldStart("date");
        json.writeStringField("start", JsonLines.text(entry.date().start()));
        json.writeStringField("end", JsonLines.text(entry.date().end()));
        json.writeStringField("precision", Labels.of(entry.date().precision()));
        json.writeEndObject();
        ClaimJson.words(json, "countries", entry.countries());
        json.writeArrayFieldStart("claims");
        for (Entry.Told told : entry.claims()) {
            json.writeStartObject();
            json.writeFieldName("document");
            citation(json, told.citation());
            json.writeArrayFieldStart("copies");
            for (Citation copy : told.copies()) {
                citation(json, copy);
            }
            json.writeEndArray();
            json.writeFieldName("claim");
            ClaimJson.write(json, told.claim());
            verdict(json, told.verdict());
            DecisionJson.write(json, told.decisions());
            json.writeEndObject();
        }
        json.writeEndArray();
        contradictions(json, entry.contradictions());
        verdict(json, entry.verdict());
        DecisionJson.write(json, entry.decisions());
        json.writeEndObject();
    }

    private static void contradictions(JsonGenerator json, List<Contradiction> contradictions) throws IOException {
        json.writeArrayFieldStart("contradictions");
        for (Contradiction contradiction : contradictions) {
            json.writeStartObject();
            json.writeStringField("field", contradiction.field());
            json.writeArrayFieldStart("values");
            for (Contradiction.Value value : contradiction.values()) {
                json.writeStartObject();
                json.writeStringField("value", value.value());
                ClaimJson.words(
                        json,
                        "claims",
                        value.claims().stream().map(told -> told.claim().id()).toList());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void verdict(JsonGenerator json, Optional<Verdict> verdict) throws IOException {
        json.writeStringField("verdict", verdict.map(Labels::of).orElse(null));
    }

    private static void citation(JsonGenerator json, Citation citation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", citation.document());
        json.writeStringField("source", citation.source());
        json.writeStringField("title", citation.title());
        json.writeStringField("byline", citation.byline());
        json.writeStringField("publisher", citation.publisher());
        json.writeStringField("published", JsonLines.text(citation.published()));
        json.writeStringField("url", citation.url());
        json.writeEndObject();
    }
}
