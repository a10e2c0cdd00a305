package org.entente.views;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.entente.ledger.Citation;
import org.entente.ledger.Entry;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Place;
import org.entente.output.ClaimJson;
import org.entente.output.Labels;
import org.entente.views.Scales.Cameo;
import org.jspecify.annotations.Nullable;

/**
 * Entries as PLOVER records, an object a line, with the fields that the PLOVER manual names. It allows further named
 * fields; of these {@code entente} has what PLOVER has no place for, and {@code cameo} the code of CAMEO with Goldstein's
 * score.
 */
final class PloverJson implements View {

    private final Scales scales;

    PloverJson(Scales scales) {
        this.scales = scales;
    }

    @Override
    public void write(List<Entry> entries, OutputStream out) throws IOException {
        JsonLines.write(entries, out, (json, entry) -> record(json, Summary.of(entry, scales)));
    }

    private static void record(JsonGenerator json, Summary told) throws IOException {
        Entry entry = told.entry();
        Claim claim = told.firmest();
        json.writeStartObject();
        json.writeStringField("id", "entente-" + entry.id());
        json.writeStringField("date", JsonLines.text(entry.date().start()));
        json.writeStringField("enddate", JsonLines.text(entry.date().end()));
        actors(json, "actor", claim.actors());
        actors(json, "recipient", claim.recipients());
        json.writeStringField("event", told.plover().type().name());
        json.writeStringField("mode", told.plover().mode());
        ClaimJson.words(json, "context", told.plover().contexts());
        place(json, claim.place());
        Evidence words = claim.evidence().get(0);
        json.writeStringField("event_text", words.text());
        json.writeNumberField("quad_code", told.plover().type().quad());
        json.writeNumberField("event_scale", told.score());
        json.writeStringField("text", told.line().sentence());
        json.writeObjectFieldStart("text_info");
        json.writeNumberField("sequence", words.sentence());
        json.writeNumberField("start", words.span().begin());
        json.writeNumberField("end", words.span().end());
        json.writeEndObject();
        cited(json, told.citations().get(0));
        cameo(json, told.cameo().orElse(null));
        json.writeObjectFieldStart("entente");
        json.writeStringField("kind", Labels.of(entry.kind()));
        json.writeStringField("what", told.line().what());
        json.writeStringField("status", entry.status().name());
        json.writeStringField("date_precision", Labels.of(entry.date().precision()));
        json.writeFieldName("claim");
        ClaimJson.write(json, claim);
        ClaimJson.words(json, "sources", told.line().sources());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void actors(JsonGenerator json, String field, List<Actor> actors) throws IOException {
        json.writeArrayFieldStart(field);
        for (Actor actor : actors) {
            json.writeStartObject();
            json.writeStringField("code", actor.country());
            json.writeStringField("sector", actor.sector());
            json.writeStringField("entity_text", actor.text());
            json.writeStringField("identifier_text", actor.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, @Nullable Place place) throws IOException {
        if (place == null) {
            json.writeNullField("event_loc");
            return;
        }
        json.writeObjectFieldStart("event_loc");
        json.writeStringField("name", place.name());
        json.writeStringField("country", place.country());
        json.writeNumberField("latitude", place.latitude());
        json.writeNumberField("longitude", place.longitude());
        json.writeEndObject();
    }

    private static void cited(JsonGenerator json, Citation article) throws IOException {
        json.writeObjectFieldStart("cite_info");
        json.writeStringField("url", article.url());
        json.writeStringField("title", article.title());
        json.writeStringField("publication", article.publisher());
        json.writeStringField("language", "en");
        json.writeStringField("coder", "Entente");
        json.writeEndObject();
    }

    private static void cameo(JsonGenerator json, @Nullable Cameo cameo) throws IOException {
        if (cameo == null) {
            json.writeNullField("cameo");
            return;
        }
        json.writeObjectFieldStart("cameo");
        json.writeStringField("code", cameo.code());
        json.writeStringField("name", cameo.name());
        json.writeNumberField("goldstein", cameo.goldstein());
        json.writeEndObject();
    }
}
