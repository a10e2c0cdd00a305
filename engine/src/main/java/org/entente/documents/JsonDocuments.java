package org.entente.documents;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;

/** Reads JSON that is laid out over many lines: a list of articles, one article, or a JSON Feed. */
final class JsonDocuments implements FormatReader {

    private final JsonArticle articles;

    JsonDocuments(JsonArticle articles) {
        this.articles = articles;
    }

    @Override
    public void read(Piece piece, InputStream bytes, Contents contents, Intake intake) throws IOException {
        bytes.skipNBytes(contents.markLength());
        Charset marked = contents.marked();
        Charset charset = marked == null ? StandardCharsets.UTF_8 : marked;
        try (JsonParser parser = articles.json().createParser(new InputStreamReader(bytes, charset))) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            Objects objects = new Objects(piece, parser, intake);
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    objects.outermost();
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    objects.unread("is " + parser.getText() + "; allowed: a JSON object that holds an article");
                }
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            intake.hand(new Reading.Unread(new Problem(
                    piece.source().name(),
                    piece.at("line " + line),
                    "is not valid JSON: " + JsonArticle.describe(e) + "; what follows is not read")));
        }
    }

    /** The objects of one piece, in order. */
    private final class Objects {
        private final Piece piece;
        private final JsonParser parser;
        private final Intake intake;
        private int number;

        Objects(Piece piece, JsonParser parser, Intake intake) {
            this.piece = piece;
            this.parser = parser;
            this.intake = intake;
        }

        /** Reads an object that is an article, or a feed with a list of them. */
        void outermost() throws IOException {
            Map<String, String> fields = new HashMap<>();
            boolean feed = false;
            @Nullable String broken = null;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                if (parser.currentName().equals("items")) {
                    feed |= parser.nextToken() == JsonToken.START_ARRAY;
                    while (feed && parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                        item(fields.get("title"));
                    }
                    continue;
                }
                try {
                    articles.field(parser, fields);
                } catch (JsonArticle.Broken e) {
                    parser.skipChildren();
                    broken = e.message();
                }
            }
            if (!feed) {
                number++;
                hand(fields, broken, null);
            }
        }

        private void item(@Nullable String feed) throws IOException {
            number++;
            Map<String, String> fields = new HashMap<>();
            @Nullable String broken = parser.currentToken() == JsonToken.START_OBJECT ? null : "is no JSON object";
            while (broken == null && parser.nextToken() == JsonToken.FIELD_NAME) {
                try {
                    articles.field(parser, fields);
                } catch (JsonArticle.Broken e) {
                    broken = e.message();
                }
            }
            if (broken != null) {
                leave();
            }
            hand(fields, broken, feed);
        }

        /** Goes to the end of the object in which something is wrong. */
        private void leave() throws IOException {
            parser.skipChildren();
            while (parser.currentToken() == JsonToken.FIELD_NAME
                    || !parser.getParsingContext().inArray()) {
                if (parser.nextToken() == null) {
                    return;
                }
                parser.skipChildren();
            }
        }

        private void hand(Map<String, String> fields, @Nullable String broken, @Nullable String feed) {
            if (broken != null) {
                unread(broken);
                return;
            }
            try {
                intake.article(articles.article(piece, "article " + number, ":" + number, fields, feed));
            } catch (JsonArticle.Broken e) {
                unread(e.message());
            }
        }

        void unread(String message) {
            intake.hand(new Reading.Unread(
                    new Problem(piece.source().name(), piece.at("article " + Math.max(1, number)), message)));
        }
    }
}
