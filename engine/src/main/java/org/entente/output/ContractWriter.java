package org.entente.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Original;
import org.entente.model.Span;

/**
 * Writes documents and their claims as JSON Lines, one document a line.
 *
 * <p>Besides the fields of the contract a claim has {@code why}: the row of the table of frames that made it, the
 * operators that acted on it, and the places of its mentions among the document's. Each line is flushed when it is
 * whole, so that a reader of the stream never waits for the next document.
 */
public final class ContractWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;
    private final JsonGenerator json;

    /** A writer to {@code out}, which the caller closes. */
    public ContractWriter(Writer out) throws IOException {
        this.out = out;
        json = JSON.createGenerator(out)
                .setPrettyPrinter(new MinimalPrettyPrinter(""))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** Writes {@code document} with {@code claims} on a line of its own. */
    public void write(Document document, List<Claim> claims) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("document");
        json.writeStringField("id", document.id());
        json.writeStringField("source", document.source());
        json.writeStringField("title", document.title());
        json.writeStringField("byline", document.byline());
        json.writeStringField("publisher", document.publisher());
        json.writeStringField(
                "published",
                document.published() == null ? null : document.published().toString());
        json.writeStringField("language", document.language());
        json.writeStringField("url", document.url());
        original(document);
        json.writeEndObject();
        json.writeStringField("text", document.text());
        json.writeArrayFieldStart("claims");
        for (Claim claim : claims) {
            ClaimJson.write(json, claim, document);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.write('\n');
        out.flush();
    }

    /** Of a translation: what it was translated from, and which stretch of that each passage of the text stands for. */
    private void original(Document document) throws IOException {
        Original original = document.original();
        if (original == null) {
            json.writeNullField("original");
            return;
        }
        json.writeObjectFieldStart("original");
        json.writeStringField("language", original.language());
        json.writeStringField("text", original.text());
        json.writeArrayFieldStart("passages");
        for (int i = 0; i < original.passages().size(); i++) {
            Span english = document.passages().get(i).span();
            Span own = original.passages().get(i);
            json.writeStartObject();
            json.writeNumberField("begin", english.begin());
            json.writeNumberField("end", english.end());
            json.writeNumberField("original_begin", own.begin());
            json.writeNumberField("original_end", own.end());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
