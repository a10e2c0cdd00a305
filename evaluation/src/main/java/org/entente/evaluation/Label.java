package org.entente.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Kind;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader enters of one thing that a sentence tells. An empty text, list or set asserts nothing.
 *
 * @param kind what kind of thing
 * @param quote the words that say it
 * @param actors codes of those who do it
 * @param recipients codes of those to or with whom it is done
 * @param parties codes of the parties of an agreement or exercise, null when they are not asserted
 * @param mayParties codes that may be named among them
 * @param supplier code of the state that the item comes from
 * @param recipient code of the state that it goes to
 * @param designation of the item
 * @param name of the exercise
 * @param visitor surname
 * @param plover the PLOVER type
 * @param statuses those a reader would accept, the best first
 * @param date as far as the article tells it: a day, month or year
 * @param quantity how many, or null
 * @param speaker surname of who says so, or {@code unnamed}
 * @param optional whether two careful readers could differ on entering it at all
 */
record Label(
        Kind kind,
        String quote,
        Set<String> actors,
        Set<String> recipients,
        @Nullable Set<String> parties,
        Set<String> mayParties,
        String supplier,
        String recipient,
        String designation,
        String name,
        String visitor,
        String plover,
        List<Status> statuses,
        String date,
        @Nullable Long quantity,
        String speaker,
        boolean optional) {

    static Label of(JsonNode json) {
        List<Status> statuses = new ArrayList<>();
        json.path("status").forEach(status -> statuses.add(Status.valueOf(status.asText())));
        return new Label(
                Kind.valueOf(json.path("kind").asText().toUpperCase(Locale.ROOT)),
                json.path("quote").asText(),
                codes(json.path("actors")),
                codes(json.path("recipients")),
                json.has("parties") ? codes(json.path("parties")) : null,
                codes(json.path("may_parties")),
                json.path("supplier").asText(""),
                json.path("recipient").asText(""),
                json.path("designation").asText(""),
                json.path("name").asText(""),
                json.path("visitor").asText(""),
                json.path("plover").asText(""),
                List.copyOf(statuses),
                json.path("date").asText(""),
                json.path("quantity").isNumber() ? json.path("quantity").asLong() : null,
                json.path("speaker").asText(""),
                json.path("optional").asBoolean(false));
    }

    private static Set<String> codes(JsonNode list) {
        Set<String> codes = new TreeSet<>();
        list.forEach(code -> codes.add(code.asText()));
        return codes;
    }
}
