package org.entente.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.documents.Columns.Part;
import org.jspecify.annotations.Nullable;

/** Parses an object of JSON that is an article. */
final class JsonArticle {

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(JsonLines.LIMIT)
                    .build())
            .build();

    private final Columns columns;
    private final Markup markup;

    JsonArticle(Columns columns, Markup markup) {
        this.columns = columns;
        this.markup = markup;
    }

    /** An object is not an article; the message says why. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        private final String message;

        Broken(String message) {
            super(message);
            this.message = message;
        }

        String message() {
            return message;
        }
    }

    JsonFactory json() {
        return json;
    }

    /** The article of a line that holds one object and no more. */
    RawArticle parse(Piece piece, int number, String line) throws Broken {
        try (JsonParser parser = json.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Broken("is \"" + shorten(line.strip()) + "\"; allowed: a JSON object");
            }
            Map<String, String> fields = new HashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                field(parser, fields);
            }
            if (parser.nextToken() != null) {
                throw new Broken("goes on after the object's closing bracket; allowed: one object on each line");
            }
            return article(piece, "line " + number, ":" + number, fields, null);
        } catch (JsonProcessingException e) {
            throw new Broken("is not valid JSON: " + describe(e));
        } catch (IOException e) {
            throw new Broken("cannot be read: " + e.getMessage());
        }
    }

    /** Reads the field that {@code parser} stands before into {@code fields}, when it is of use. */
    void field(JsonParser parser, Map<String, String> fields) throws IOException, Broken {
        String name = parser.currentName().toLowerCase(Locale.ROOT);
        parser.nextToken();
        String value = columns.know(name) ? value(parser, name) : "";
        parser.skipChildren();
        if (!value.isBlank()) {
            // A text keeps its margins, since offsets lead back into it.
            fields.put(name, columns.of(Part.TEXT).contains(name) ? value : value.strip());
        }
    }

    /**
     * The article that {@code fields} tell of.
     *
     * @param place where it stands, for messages
     * @param mark what tells it from its neighbours when it has no id
     * @param publisher who publishes all of them, or null
     */
    RawArticle article(Piece piece, String place, String mark, Map<String, String> fields, @Nullable String publisher)
            throws Broken {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            columns.of(part).stream()
                    .filter(fields::containsKey)
                    .findFirst()
                    .ifPresent(name -> parts.put(part, fields.getOrDefault(name, "")));
        }
        String text = parts.get(Part.TEXT);
        if (text == null) {
            throw new Broken("has no text; the field \"" + columns.of(Part.TEXT).get(0) + "\" must hold the article");
        }
        String id = parts.get(Part.ID);
        Markup.Text words = markup.text(text);
        Piece record = new Piece(
                piece.source(),
                piece.name() + (id == null ? mark : "#" + id),
                piece.at(place),
                null,
                piece.url(),
                piece.assumed(),
                piece.depth());
        String url = parts.get(Part.URL);
        return new RawArticle(
                record,
                markup.title(parts.get(Part.TITLE)),
                parts.get(Part.BYLINE),
                parts.getOrDefault(Part.PUBLISHER, publisher),
                date(
                        parts.get(Part.DATE),
                        columns.of(Part.DATE).stream()
                                .filter(fields::containsKey)
                                .findFirst()
                                .orElse("date")),
                url == null ? piece.url() : url,
                parts.get(Part.LANGUAGE),
                words.words(),
                words.origin());
    }

    private static @Nullable LocalDate date(@Nullable String told, String name) throws Broken {
        if (told == null) {
            return null;
        }
        Optional<LocalDate> day = Markup.day(told);
        if (day.isEmpty()) {
            throw new Broken(name + " is \"" + shorten(told)
                    + "\"; allowed: a day as 2021-04-20, 20 April 2021 or April 20, 2021");
        }
        return day.get();
    }

    private String value(JsonParser parser, String name) throws IOException, Broken {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        boolean text = columns.of(Part.TEXT).contains(name);
        if (token.isScalarValue() && !text) {
            return parser.getText();
        }
        if (token.isStructStart() && columns.of(Part.BYLINE).contains(name)) {
            return String.join(", ", names(parser));
        }
        if (!text && token.isStructStart()) {
            return "";
        }
        throw new Broken(name + " is " + called(token) + "; allowed: text in quotation marks");
    }

    /** The names in a list of writers, or in an object that tells of one. */
    private static List<String> names(JsonParser parser) throws IOException {
        List<String> names = new ArrayList<>();
        boolean object = parser.currentToken() == JsonToken.START_OBJECT;
        JsonToken end = object ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
        for (JsonToken token = parser.nextToken(); token != end && token != null; token = parser.nextToken()) {
            boolean named = !object || "name".equals(parser.currentName());
            if (token == JsonToken.VALUE_STRING && named) {
                names.add(parser.getText().strip());
            } else if (token == JsonToken.START_OBJECT && !object) {
                names.addAll(names(parser));
            } else {
                parser.skipChildren();
            }
        }
        return names;
    }

    private static String called(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "a number";
        };
    }

    static String describe(JsonProcessingException e) {
        String message = e.getOriginalMessage().replaceAll("\\s+", " ");
        int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
        return shorten(message) + (column > 0 ? " (column " + column + ")" : "");
    }

    static String shorten(String value) {
        return value.length() <= 120 ? value : value.substring(0, 117) + "...";
    }
}
