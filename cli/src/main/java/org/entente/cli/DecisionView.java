package org.entente.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.entente.ledger.Decision;
import org.entente.views.DecisionJson;
import org.entente.views.Marks;

/** Decisions as lines for people, and as JSON. */
final class DecisionView {

    private static final JsonFactory JSON_FACTORY = new JsonFactory();

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Console console;

    DecisionView(Console console) {
        this.console = console;
    }

    /** Tells what was decided just now: {@code 4  confirm entry 12 (anna): seen it}. */
    void line(Decision decision) {
        console.out().line(decision.number() + "  " + Marks.told(decision));
    }

    /** The same with the time, and whether it was undone. */
    void logged(Decision decision) {
        console.out()
                .line(decision.number() + "  " + MINUTE.format(decision.at()) + "  " + Marks.told(decision)
                        + (decision.inForce() ? "" : "  [undone]"));
    }

    /** Prints a decision as JSON on a line. */
    void json(Decision decision) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON_FACTORY.createGenerator(text)) {
            DecisionJson.write(json, decision);
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be written", e);
        }
        console.out().line(text.toString());
    }
}
