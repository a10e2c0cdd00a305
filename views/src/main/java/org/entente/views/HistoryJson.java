package org.entente.views;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.Entry;
import org.entente.ledger.History;
import org.entente.ledger.Lapses;
import org.entente.ledger.Line;
import org.entente.output.ClaimJson;
import org.entente.output.Labels;

/** An entry a line, with its rungs in time. */
final class HistoryJson implements View {

    private final Lapses lapses;
    private final LocalDate asOf;

    HistoryJson(Lapses lapses, LocalDate asOf) {
        this.lapses = lapses;
        this.asOf = asOf;
    }

    @Override
    public void write(List<Entry> entries, OutputStream out) throws IOException {
        JsonLines.write(entries, out, (json, entry) -> history(json, History.of(entry, lapses, asOf)));
    }

    private static void history(JsonGenerator json, History history) throws IOException {
        Entry entry = history.entry();
        json.writeStartObject();
        json.writeNumberField("entry", entry.id());
        json.writeStringField("kind", Labels.of(entry.kind()));
        json.writeStringField("what", Line.of(entry).what());
        json.writeStringField("status", entry.status().name());
        ClaimJson.words(json, "countries", entry.countries());
        day(json, "talked_of", history.talkedOf());
        day(json, "agreed", history.agreed());
        day(json, "done", history.done());
        days(json, "days_to_agreement", history.daysToAgreement());
        days(json, "days_to_deed", history.daysToDeed());
        day(json, "lapsed", history.lapsed());
        json.writeStringField("as_of", history.asOf().toString());
        json.writeArrayFieldStart("rungs");
        for (History.Rung rung : history.rungs()) {
            json.writeStartObject();
            json.writeStringField("day", JsonLines.text(rung.day()));
            json.writeStringField("status", rung.status().name());
            json.writeArrayFieldStart("claims");
            for (Entry.Told told : rung.claims()) {
                json.writeStartObject();
                json.writeStringField("id", told.claim().id());
                json.writeStringField("date", Line.date(told.claim().date()));
                json.writeStringField("says_who", Line.saysWho(told.claim().attribution()));
                json.writeStringField("source", Line.source(told.citation()));
                json.writeStringField("sentence", told.claim().evidence().get(0).text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void day(JsonGenerator json, String name, Optional<LocalDate> day) throws IOException {
        json.writeStringField(name, day.map(LocalDate::toString).orElse(null));
    }

    private static void days(JsonGenerator json, String name, Optional<Long> days) throws IOException {
        if (days.isPresent()) {
            json.writeNumberField(name, days.get());
        } else {
            json.writeNullField(name);
        }
    }
}
