package org.entente.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.entente.model.Detail;

/** Writes what a claim of each kind adds; an event adds nothing and is an empty object. */
final class DetailJson {

    private DetailJson() {}

    static void write(JsonGenerator json, Detail detail) throws IOException {
        json.writeStartObject();
        if (detail instanceof Detail.Visit visit) {
            visit(json, visit);
        } else if (detail instanceof Detail.Agreement agreement) {
            ClaimJson.words(json, "parties", agreement.parties());
            ClaimJson.words(json, "topics", agreement.topics());
            json.writeStringField("instrument", agreement.instrument());
        } else if (detail instanceof Detail.Exercise exercise) {
            json.writeStringField("name", exercise.name());
            json.writeStringField("series", exercise.series());
            ClaimJson.words(json, "participants", exercise.participants());
        } else if (detail instanceof Detail.Transfer transfer) {
            transfer(json, transfer);
        }
        json.writeEndObject();
    }

    private static void visit(JsonGenerator json, Detail.Visit visit) throws IOException {
        json.writeArrayFieldStart("visitors");
        for (Detail.Visitor visitor : visit.visitors()) {
            json.writeStartObject();
            json.writeStringField("name", visitor.name());
            json.writeStringField("title", visitor.title());
            json.writeStringField("country", visitor.country());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("host", visit.host());
    }

    private static void transfer(JsonGenerator json, Detail.Transfer transfer) throws IOException {
        json.writeStringField("supplier", transfer.supplier());
        json.writeStringField("recipient", transfer.recipient());
        json.writeStringField("designation", transfer.designation());
        json.writeStringField("description", transfer.description());
        Detail.Quantity quantity = transfer.quantity();
        if (quantity == null) {
            json.writeNullField("quantity");
            json.writeNullField("bound");
        } else {
            json.writeNumberField("quantity", quantity.number());
            json.writeStringField("bound", Labels.of(quantity.bound()));
        }
        if (quantity == null || quantity.most() == null) {
            json.writeNullField("quantity_most");
        } else {
            json.writeNumberField("quantity_most", quantity.most());
        }
        Detail.Money value = transfer.value();
        if (value == null) {
            json.writeNullField("value");
        } else {
            json.writeObjectFieldStart("value");
            json.writeNumberField("amount", ClaimJson.plain(value.amount()));
            json.writeStringField("currency", value.currency());
            json.writeEndObject();
        }
        json.writeStringField("family", transfer.item().family());
        json.writeStringField("category", transfer.item().category());
        ClaimJson.words(json, "makers", transfer.item().makers());
        if (transfer.ordered() == null) {
            json.writeNullField("ordered");
        } else {
            json.writeNumberField("ordered", transfer.ordered());
        }
        ClaimJson.words(json, "terms", transfer.terms().stream().map(Labels::of).toList());
    }
}
