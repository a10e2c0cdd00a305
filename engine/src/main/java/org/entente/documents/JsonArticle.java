package org.entente.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses one line of JSON Lines. */
final class JsonArticle {

    private static final List<String> FIELDS =
            List.of("title", "date", "published", "text", "url", "id", "byline", "author", "publisher");

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(JsonLines.LIMIT)
                    .build())
            .build();

    /** A line is not an article; the message says why. */
    static final class BrokenLine extends Exception {
        private static final long serialVersionUID = 1L;

        private final String message;

        BrokenLine(String message) {
            super(message);
            this.message = message;
        }

        String message() {
            return message;
        }
    }

    RawArticle parse(Source source, int number, String line) throws BrokenLine {
        Map<String, String> fields = fields(line);
        String text = fields.get("text");
        if (text == null) {
            throw new BrokenLine("has no text; the field \"text\" must hold the article");
        }
        String id = fields.get("id");
        return new RawArticle(
                source.name() + (id == null ? ":" + number : "#" + id),
                source.name(),
                "line " + number,
                fields.get("title"),
                first(fields, "byline", "author"),
                fields.get("publisher"),
                date(fields),
                source.published(),
                fields.get("url"),
                text);
    }

    private static @Nullable String first(Map<String, String> fields, String name, String otherwise) {
        String value = fields.get(name);
        return value == null ? fields.get(otherwise) : value;
    }

    private static @Nullable LocalDate date(Map<String, String> fields) throws BrokenLine {
        String name = fields.containsKey("date") ? "date" : "published";
        String told = fields.get(name);
        if (told == null) {
            return null;
        }
        Optional<LocalDate> day = CalendarDay.find(told).flatMap(CalendarDay::complete);
        if (day.isEmpty()) {
            throw new BrokenLine(name + " is \"" + shorten(told)
                    + "\"; allowed: a day as 2021-04-20, 20 April 2021 or April 20," + " 2021");
        }
        return day.get();
    }

    /** The fields that say something, those that are null or blank left out. */
    private Map<String, String> fields(String line) throws BrokenLine {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = json.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BrokenLine("is \"" + shorten(line.strip()) + "\"; allowed: a JSON object");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                String value = FIELDS.contains(name) ? value(parser, name) : "";
                parser.skipChildren();
                if (!value.isBlank()) {
                    // A text keeps its margins, since offsets lead back into it.
                    fields.put(name, name.equals("text") ? value : value.strip());
                }
            }
            if (parser.nextToken() != null) {
                throw new BrokenLine("goes on after the object's closing bracket; allowed: one object on each line");
            }
            return fields;
        } catch (JsonProcessingException e) {
            throw new BrokenLine("is not valid JSON: " + describe(e));
        } catch (IOException e) {
            throw new BrokenLine("cannot be read: " + e.getMessage());
        }
    }

    private static String value(JsonParser parser, String name) throws IOException, BrokenLine {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        if (token.isScalarValue() && !name.equals("text")) {
            return parser.getText();
        }
        if (token == JsonToken.START_ARRAY && (name.equals("author") || name.equals("byline"))) {
            return names(parser);
        }
        throw new BrokenLine(name + " is " + called(token) + "; allowed: text in quotation marks");
    }

    private static String names(JsonParser parser) throws IOException {
        List<String> names = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                names.add(parser.getText().strip());
            }
            parser.skipChildren();
        }
        return String.join(", ", names);
    }

    private static String called(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "a number";
        };
    }

    private static String describe(JsonProcessingException e) {
        String message = e.getOriginalMessage().replaceAll("\\s+", " ");
        int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
        return shorten(message) + (column > 0 ? " (column " + column + ")" : "");
    }

    private static String shorten(String value) {
        return value.length() <= 120 ? value : value.substring(0, 117) + "...";
    }
}
