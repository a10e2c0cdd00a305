package org.entente.views;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.entente.ledger.Act;
import org.entente.ledger.Decision;
import org.entente.ledger.Subject;
import org.entente.output.ClaimJson;

/** Writes decisions as JSON objects. */
public final class DecisionJson {

    private DecisionJson() {}

    /** Writes what was decided of one thing as a field {@code decisions}. */
    static void write(JsonGenerator json, List<Decision> decisions) throws IOException {
        json.writeArrayFieldStart("decisions");
        for (Decision decision : decisions) {
            write(json, decision);
        }
        json.writeEndArray();
    }

    /** Writes {@code decision} as an object. */
    public static void write(JsonGenerator json, Decision decision) throws IOException {
        json.writeStartObject();
        json.writeNumberField("decision", decision.number());
        json.writeStringField("kind", decision.word());
        Act act = decision.act();
        if (act instanceof Act.Judge judge) {
            subject(json, judge.subject());
        } else if (act instanceof Act.Note note) {
            subject(json, note.subject());
        } else if (act instanceof Act.Correct correct) {
            subject(json, correct.subject());
            json.writeStringField("field", correct.field().word());
            json.writeStringField("before", decision.before());
            json.writeStringField("value", correct.value());
        } else if (act instanceof Act.Merge merge) {
            json.writeArrayFieldStart("entries");
            for (long entry : merge.entries()) {
                json.writeNumber(entry);
            }
            json.writeEndArray();
        } else if (act instanceof Act.Split split) {
            json.writeNumberField("entry", split.entry());
            ClaimJson.words(json, "claims", split.claims());
            json.writeObjectField("begun", decision.begun());
        } else if (act instanceof Act.Undo undo) {
            json.writeNumberField("undoes", undo.decision());
        }
        json.writeStringField("by", decision.by());
        json.writeStringField("at", decision.at().toString());
        json.writeStringField("reason", decision.reason());
        json.writeBooleanField("in_force", decision.inForce());
        json.writeEndObject();
    }

    private static void subject(JsonGenerator json, Subject subject) throws IOException {
        if (subject instanceof Subject.OfEntry entry) {
            json.writeNumberField("entry", entry.number());
        } else if (subject instanceof Subject.OfClaim claim) {
            json.writeStringField("claim", claim.id());
        }
    }
}
