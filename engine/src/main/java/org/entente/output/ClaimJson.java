package org.entente.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Place;
import org.entente.model.Plover;
import org.entente.model.Span;
import org.entente.model.When;
import org.entente.model.Why;
import org.jspecify.annotations.Nullable;

/** Writes a claim in the shape of the contract: status and PLOVER type in capitals, other words in lower case. */
public final class ClaimJson {

    private ClaimJson() {}

    /** Writes {@code claim} as an object. */
    public static void write(JsonGenerator json, Claim claim) throws IOException {
        write(json, claim, null);
    }

    /** The same, with the places of its evidence in what {@code document} was read from. */
    static void write(JsonGenerator json, Claim claim, @Nullable Document document) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        json.writeStringField("kind", Labels.of(claim.kind()));
        plover(json, claim.plover());
        actors(json, "actors", claim.actors());
        actors(json, "recipients", claim.recipients());
        json.writeStringField("status", claim.status().name());
        date(json, claim.date());
        place(json, claim.place());
        attribution(json, claim.attribution());
        json.writeFieldName("detail");
        DetailJson.write(json, claim.detail());
        evidence(json, claim.evidence(), document);
        json.writeNumberField("confidence", Math.round(claim.confidence() * 1000) / 1000.0);
        why(json, claim.why());
        json.writeEndObject();
    }

    private static void plover(JsonGenerator json, Plover plover) throws IOException {
        json.writeObjectFieldStart("plover");
        json.writeStringField("type", plover.type().name());
        json.writeStringField("mode", plover.mode());
        words(json, "contexts", plover.contexts());
        json.writeEndObject();
    }

    private static void actors(JsonGenerator json, String field, List<Actor> actors) throws IOException {
        json.writeArrayFieldStart(field);
        for (Actor actor : actors) {
            actor(json, actor);
        }
        json.writeEndArray();
    }

    private static void actor(JsonGenerator json, Actor actor) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", actor.text());
        json.writeStringField("name", known(actor.name()));
        json.writeStringField("country", known(actor.country()));
        json.writeStringField("sector", known(actor.sector()));
        json.writeEndObject();
    }

    private static void date(JsonGenerator json, When date) throws IOException {
        json.writeObjectFieldStart("date");
        json.writeStringField("start", iso(date.start()));
        json.writeStringField("end", iso(date.end()));
        json.writeStringField("precision", Labels.of(date.precision()));
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, @Nullable Place place) throws IOException {
        if (place == null) {
            json.writeNullField("place");
            return;
        }
        json.writeObjectFieldStart("place");
        json.writeStringField("name", place.name());
        json.writeStringField("country", known(place.country()));
        json.writeNumberField("latitude", plain(place.latitude()));
        json.writeNumberField("longitude", plain(place.longitude()));
        json.writeEndObject();
    }

    private static void attribution(JsonGenerator json, Attribution attribution) throws IOException {
        json.writeObjectFieldStart("attribution");
        json.writeStringField("kind", Labels.of(attribution.kind()));
        json.writeFieldName("speaker");
        if (attribution.speaker() == null) {
            json.writeNull();
        } else {
            actor(json, attribution.speaker());
        }
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, List<Evidence> evidence, @Nullable Document document)
            throws IOException {
        json.writeArrayFieldStart("evidence");
        for (Evidence words : evidence) {
            json.writeStartObject();
            json.writeNumberField("sentence", words.sentence());
            json.writeNumberField("begin", words.span().begin());
            json.writeNumberField("end", words.span().end());
            json.writeStringField("text", words.text());
            if (document != null) {
                Span read = document.readFrom(words.span());
                json.writeObjectFieldStart("original");
                json.writeNumberField("begin", read.begin());
                json.writeNumberField("end", read.end());
                json.writeStringField("place", document.place(words.span()).orElse(null));
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void why(JsonGenerator json, Why why) throws IOException {
        json.writeObjectFieldStart("why");
        json.writeStringField("frame", why.frame());
        words(json, "operators", why.operators());
        json.writeArrayFieldStart("mentions");
        for (int mention : why.mentions()) {
            json.writeNumber(mention);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes a field that holds words. */
    public static void words(JsonGenerator json, String field, List<String> words) throws IOException {
        json.writeArrayFieldStart(field);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    /** A number without an exponent or a needless fraction. */
    static BigDecimal plain(double number) {
        return new BigDecimal(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }

    private static @Nullable String known(String value) {
        return value.isEmpty() ? null : value;
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
