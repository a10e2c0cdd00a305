package org.entente.pages;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.model.Origin;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's linked data (JSON-LD) say of its article. */
final class LinkedData {

    /**
     * The article itself.
     *
     * @param text its words
     * @param begin where the source of the page begins to spell them
     */
    record Body(String text, int begin) {
        Origin origin(String source) {
            return ArticleFinder.spelledInJson(source, begin, text);
        }
    }

    private static final Pattern ARTICLE = Pattern.compile(
            "(?:https?://schema.org/)?(?:\\w*Article|\\w*BlogPosting|\\w*Report|SocialMediaPosting|OpinionNewsArticle)");

    private static final int DEEPEST = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private @Nullable String title;
    private @Nullable String byline;
    private @Nullable String publisher;
    private @Nullable String date;
    private @Nullable String language;
    private @Nullable Body body;

    private LinkedData() {}

    static LinkedData in(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type='application/ld+json']")) {
            for (DataNode node : script.dataNodes()) {
                data.read(node);
            }
        }
        return data;
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String byline() {
        return byline;
    }

    @Nullable
    String publisher() {
        return publisher;
    }

    @Nullable
    String date() {
        return date;
    }

    @Nullable
    String language() {
        return language;
    }

    @Nullable
    Body body() {
        return body;
    }

    /** One object of the data, as far as it is of use. */
    private static final class Thing {
        private boolean article;
        private final List<String> names = new ArrayList<>();
        private final LinkedData told = new LinkedData();
    }

    private void read(DataNode node) {
        String json = node.getWholeData();
        int begin = node.sourceRange().isTracked() ? node.sourceRange().startPos() : -1;
        try (JsonParser parser = JSON.createParser(json)) {
            while (parser.nextToken() != null) {
                value(parser, begin);
            }
        } catch (IOException e) {
            // Broken data tell what they told before they broke; the page itself tells the rest.
        }
    }

    /** Reads a value and gives the names in it: its own text, or what its objects are called. */
    private List<String> value(JsonParser parser, int begin) throws IOException {
        List<String> names = new ArrayList<>();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                names.addAll(value(parser, begin));
            }
        } else if (token == JsonToken.START_OBJECT) {
            names.addAll(thing(parser, begin).names);
        } else if (token == JsonToken.VALUE_STRING && !parser.getText().isBlank()) {
            names.add(parser.getText().strip());
        }
        return names;
    }

    private Thing thing(JsonParser parser, int begin) throws IOException {
        Thing thing = new Thing();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (field.equals("articleBody") && parser.currentToken() == JsonToken.VALUE_STRING) {
                int at = (int) parser.currentTokenLocation().getCharOffset() + 1;
                thing.told.body = begin < 0 ? null : new Body(parser.getText(), begin + at);
                continue;
            }
            List<String> names = value(parser, begin);
            if (names.isEmpty()) {
                continue;
            }
            switch (field) {
                case "@type" ->
                    thing.article |= names.stream()
                            .anyMatch(name -> ARTICLE.matcher(name).matches());
                case "name" -> thing.names.addAll(names);
                case "headline" -> thing.told.title = names.get(0);
                case "author", "creator" -> thing.told.byline = names(names);
                case "publisher" -> thing.told.publisher = names.get(0);
                case "datePublished" -> thing.told.date = names.get(0);
                case "inLanguage" -> thing.told.language = names.get(0);
                default -> {
                    // The rest says nothing of the article.
                }
            }
        }
        if (thing.article) {
            take(thing.told);
        }
        return thing;
    }

    private static @Nullable String names(List<String> names) {
        List<String> people =
                names.stream().filter(name -> !name.contains("://")).distinct().toList();
        return people.isEmpty() ? null : String.join(", ", people);
    }

    /** Takes over what the first article on the page tells. */
    private void take(LinkedData told) {
        title = title == null ? told.title : title;
        byline = byline == null ? told.byline : byline;
        publisher = publisher == null ? told.publisher : publisher;
        date = date == null ? told.date : date;
        language = language == null ? told.language : language;
        body = body == null ? told.body : body;
    }
}
