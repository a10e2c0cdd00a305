package org.entente.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.entente.mentions.ActorCoder;
import org.entente.model.Actor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente actor [FILE]}. */
@Command(
        name = "actor",
        header = "Codes phrases that name actors: their states and sectors.",
        description = {
            "Reads a phrase a line and prints for each a line of JSON with the state (ISO 3166-1 alpha-3, or an"
                    + " organisation's code) and the PLOVER sectors it names; what it does not name is empty.",
        },
        footer = {"Examples:", "  echo 'Pakistani army chief' | entente actor", "  entente actor phrases.txt"})
final class ActorCommand implements Callable<Integer> {

    private static final JsonFactory JSON = new JsonFactory();

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The phrases; standard input when left out or -.")
    private String file = "-";

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    ActorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (TextLines lines = TextLines.open(file, console)) {
            ActorCoder coder = ActorCoder.of(knowledge.knowledge());
            for (String line = lines.next(); line != null; line = lines.next()) {
                console.out().line(json(line.strip(), coder.code(line.strip())));
                if (!lines.ready()) {
                    console.out().flush();
                }
            }
        }
        return Main.OK;
    }

    private static String json(String phrase, ActorCoder.Coded coded) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            Actor actor = coded.actor();
            json.writeStartObject();
            json.writeStringField("text", phrase);
            json.writeStringField("name", actor.name());
            json.writeStringField("country", actor.country());
            json.writeStringField("sector", actor.sector());
            json.writeArrayFieldStart("sectors");
            for (String sector : coded.sectors()) {
                json.writeString(sector);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be written", e);
        }
        return text.toString();
    }
}
