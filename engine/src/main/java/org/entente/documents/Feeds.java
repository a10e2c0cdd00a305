package org.entente.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads RSS, Atom and RDF feeds: an article for each item, of its whole content or else its summary. */
final class Feeds implements FormatReader {

    /** Bytes of one feed. */
    private static final int LIMIT = 32_000_000;

    /** Deeper nesting, which no feed has, is read as if it were flat. */
    private static final int DEEPEST = 200;

    /** Where an item holds its text, the fullest first. */
    private static final List<String> TEXTS =
            List.of("content:encoded", "content", "xhtml:body", "body", "description", "summary", "media:description");

    private static final List<String> DAYS =
            List.of("pubdate", "published", "dc:date", "dcterms:created", "date", "issued", "updated", "modified");

    private final Markup markup;

    Feeds(Markup markup) {
        this.markup = markup;
    }

    @Override
    public void read(Piece piece, InputStream bytes, Contents contents, Intake intake) throws IOException {
        bytes.skipNBytes(contents.markLength());
        byte[] read = intake.whole(piece, bytes, LIMIT, "feed", "");
        if (read == null) {
            return;
        }
        String source = contents.characters(read);
        Document feed = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(source, "");
        List<Element> items = feed.select("item, entry, atom|entry").stream()
                .filter(item -> !within(item))
                .toList();
        if (items.isEmpty()) {
            intake.unread(piece, "is a feed without items");
            return;
        }
        Element channel = items.get(0).parents().stream()
                .filter(parent -> !parent.normalName().equals("items"))
                .findFirst()
                .orElse(feed);
        if (channel.normalName().equals("rdf:rdf")) {
            channel = channel.children().stream()
                    .filter(child -> child.normalName().equals("channel"))
                    .findFirst()
                    .orElse(channel);
        }
        String publisher = markup.title(told(channel, List.of("title")));
        String language = told(channel, List.of("language", "dc:language"));
        int number = 0;
        for (Element item : items) {
            number++;
            intake.article(article(
                    piece, number, item, publisher, language == null ? orNull(channel.attr("xml:lang")) : language));
        }
        boolean cut = !source.stripTrailing().endsWith(">");
        if (cut) {
            intake.unread(piece, "breaks off in item " + number + "; what follows is lost");
        }
    }

    /** Whether an item stands in another, as it does where one was never closed. */
    private static boolean within(Element item) {
        for (Element parent = item.parent(); parent != null; parent = parent.parent()) {
            if (parent.normalName().equals(item.normalName())) {
                return true;
            }
        }
        return false;
    }

    private RawArticle article(
            Piece piece, int number, Element item, @Nullable String publisher, @Nullable String language) {
        String title = markup.title(told(item, List.of("title")));
        String link = link(item);
        String id = told(item, List.of("guid", "id"));
        Markup.Text text = text(item);
        if (text.words().isBlank() && title != null) {
            text = Markup.Text.plain(title);
        }
        String named = id != null ? id : link != null ? link : String.valueOf(number);
        Piece inside = new Piece(
                piece.source(),
                piece.name() + "#" + named,
                piece.at("item " + number),
                null,
                link,
                piece.assumed(),
                piece.depth());
        return new RawArticle(
                inside,
                title,
                writer(item),
                publisher,
                Markup.day(told(item, DAYS)).orElse(null),
                link,
                language,
                text.words(),
                text.origin());
    }

    private Markup.Text text(Element item) {
        Map<String, Element> children = new java.util.HashMap<>();
        item.children().forEach(child -> children.putIfAbsent(child.normalName().replaceFirst("^atom:", ""), child));
        Markup.Text best = Markup.Text.plain("");
        for (String name : TEXTS) {
            Element child = children.get(name);
            if (child == null) {
                continue;
            }
            Markup.Text text = markup.text(child.children().isEmpty() ? child.wholeText() : child.html());
            // Some repeat a summary as content, or cut the content short of the summary.
            if (text.words().length() > best.words().length()) {
                best = text;
            }
        }
        return best;
    }

    private static @Nullable String link(Element item) {
        String other = null;
        for (Element child : item.children()) {
            if (child.normalName().equals("link") || child.normalName().equals("atom:link")) {
                String address = child.hasAttr("href") ? child.attr("href") : child.wholeText();
                if (child.attr("rel").isEmpty() || child.attr("rel").equals("alternate")) {
                    return orNull(address);
                }
                other = address;
            }
        }
        return other == null ? null : orNull(other);
    }

    private static @Nullable String writer(Element item) {
        for (Element child : item.children()) {
            String name = child.normalName().replaceFirst("^atom:", "");
            if (name.equals("dc:creator") || name.equals("author")) {
                Element named = child.selectFirst("name");
                String writer = (named == null ? child : named).wholeText().strip();
                // RSS puts an address first: desk@example.org (Ayesha Karim).
                return orNull(writer.replaceFirst("^\\S+@\\S+ \\((.*)\\)$", "$1"));
            }
        }
        return null;
    }

    private static @Nullable String told(Element parent, List<String> names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                String value = child.wholeText().strip();
                if (child.normalName().replaceFirst("^atom:", "").equals(name) && !value.isEmpty()) {
                    return value;
                }
            }
        }
        return null;
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
