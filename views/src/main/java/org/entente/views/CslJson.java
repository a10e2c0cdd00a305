package org.entente.views;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.entente.ledger.Citation;
import org.entente.ledger.Entry;

/** The articles behind entries as CSL-JSON, the input format of citation styles (version 1.0.2). */
final class CslJson implements View {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void write(List<Entry> entries, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (Citing citing : Citing.of(entries)) {
                item(json, citing);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void item(JsonGenerator json, Citing citing) throws IOException {
        Citation article = citing.article();
        json.writeStartObject();
        json.writeStringField("id", citing.key());
        json.writeStringField("type", article.publisher() == null ? "document" : "article-newspaper");
        json.writeStringField("title", citing.title());
        if (!citing.authors().isEmpty()) {
            json.writeArrayFieldStart("author");
            for (String name : citing.authors()) {
                json.writeStartObject();
                json.writeStringField("literal", name);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (article.publisher() != null) {
            json.writeStringField("container-title", article.publisher());
        }
        LocalDate published = article.published();
        if (published != null) {
            json.writeObjectFieldStart("issued");
            json.writeArrayFieldStart("date-parts");
            json.writeArray(
                    new int[] {published.getYear(), published.getMonthValue(), published.getDayOfMonth()}, 0, 3);
            json.writeEndArray();
            json.writeEndObject();
        }
        if (article.url() != null) {
            json.writeStringField("URL", article.url());
        } else {
            json.writeStringField("source", article.source());
        }
        json.writeStringField("language", "en");
        json.writeEndObject();
    }
}
