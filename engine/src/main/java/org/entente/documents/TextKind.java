package org.entente.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text is, by how it begins.
 *
 * @param format what it is
 * @param objection why it cannot be read, if so
 */
record TextKind(Format format, Optional<String> objection) {

    /** How much of a beginning is searched for what marks a page or feed. */
    private static final int BEGINNING = 4_000;

    private static final Set<String> PAGES = Set.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "script",
            "link",
            "style",
            "base",
            "div",
            "p",
            "table",
            "article",
            "section",
            "center",
            "font",
            "h1",
            "h2",
            "main",
            "header",
            "nav",
            "span",
            "br",
            "img",
            "b",
            "a",
            "ul",
            "blockquote",
            "noscript",
            "form",
            "frameset");

    private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf:rdf", "atom:feed");

    private static final Pattern NAME = Pattern.compile("<([A-Za-z_][\\w:.-]*)");

    private static final Pattern ENTITIES = Pattern.compile("<!ENTITY\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern MAIL_HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]*):.*|[ \\t].*");

    private static final Set<String> MAIL_SURE = Set.of(
            "message-id", "mime-version", "received", "return-path", "delivered-to", "x-mailer", "dkim-signature");

    private static final Set<String> MAIL_OTHER =
            Set.of("from", "to", "subject", "date", "cc", "content-type", "sender");

    private static final Pattern MAIL_DATE = Pattern.compile(
            "(?im)^date: *(?:(?:mon|tue|wed|thu|fri|sat|sun), *)?\\d{1,2} +[a-z]{3} +\\d{4} +\\d{1,2}:\\d{2}");

    private static final Pattern BOX =
            Pattern.compile("From \\S+ +.{0,40}\\d{1,2}:\\d{2}(?::\\d{2})?.{0,30}\\r?\\n[A-Za-z-]+:", Pattern.DOTALL);

    private static final Pattern JSON_FEED =
            Pattern.compile("\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org", Pattern.CASE_INSENSITIVE);

    static TextKind of(String start, @Nullable String mediaType, Columns columns) {
        String text = start.stripLeading();
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        if (beginning.startsWith("<")) {
            return markup(beginning, text);
        }
        if (beginning.startsWith("{") || beginning.startsWith("[")) {
            Optional<TextKind> json = json(beginning);
            if (json.isPresent()) {
                return json.get();
            }
        }
        if (BOX.matcher(beginning).lookingAt()) {
            return new TextKind(Format.MAIL_BOX, Optional.empty());
        }
        if (isMail(beginning)) {
            return new TextKind(Format.MAIL, Optional.empty());
        }
        if (mediaType != null && mediaType.toLowerCase(Locale.ROOT).startsWith("text/html")) {
            return new TextKind(Format.PAGE, Optional.empty());
        }
        return table(beginning, columns).orElse(new TextKind(Format.TEXT, Optional.empty()));
    }

    private static TextKind markup(String beginning, String text) {
        String root = root(beginning);
        boolean xml = beginning.startsWith("<?xml") || FEEDS.contains(root) || beginning.startsWith("<!DOCTYPE");
        if (xml && ENTITIES.matcher(text).find()) {
            return refused("declares XML entities of its own, which can grow without bound or reach for other files; no"
                    + " feed or page needs them");
        }
        if (FEEDS.contains(root)) {
            return new TextKind(Format.FEED, Optional.empty());
        }
        if (PAGES.contains(root) || beginning.toLowerCase(Locale.ROOT).startsWith("<!doctype html")) {
            return new TextKind(Format.PAGE, Optional.empty());
        }
        return xml
                ? refused("is XML of the kind \"" + root + "\"; allowed: rss, feed (Atom), rdf:RDF, html")
                : new TextKind(Format.TEXT, Optional.empty());
    }

    private static TextKind refused(String objection) {
        return new TextKind(Format.FEED, Optional.of(objection));
    }

    /** The name of the first element, past comments and declarations; empty when there is none. */
    private static String root(String text) {
        int at = 0;
        while (at >= 0 && at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = past(text, "-->", at + 4);
            } else if (text.startsWith("<?", at)) {
                at = past(text, "?>", at);
            } else if (text.startsWith("<!", at)) {
                at = past(text, ">", at);
            } else {
                Matcher name = NAME.matcher(text).region(at, text.length());
                return name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : "";
            }
        }
        return "";
    }

    private static int past(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? -1 : at + mark.length();
    }

    private static Optional<TextKind> json(String beginning) {
        if (beginning.matches("(?s)\\[\\s*(?:[\\[{].*|\\])")
                || beginning.matches("(?s)\\{[ \\t]*(?:\\R.*)?")
                || (beginning.startsWith("{") && JSON_FEED.matcher(beginning).find())) {
            return Optional.of(new TextKind(Format.JSON, Optional.empty()));
        }
        return beginning.matches("(?s)\\{\\s*[\"}].*")
                ? Optional.of(new TextKind(Format.JSON_LINES, Optional.empty()))
                : Optional.empty();
    }

    /** Whether the first lines are the header of a mail, which memorandums with From and Subject are not. */
    private static boolean isMail(String beginning) {
        Set<String> seen = new TreeSet<>();
        for (String line : beginning.split("\\r?\\n", 60)) {
            Matcher header = MAIL_HEADER.matcher(line);
            if (line.isEmpty() || !header.matches()) {
                break;
            }
            if (header.group(1) != null) {
                seen.add(header.group(1).toLowerCase(Locale.ROOT));
            }
        }
        long sure = seen.stream().filter(MAIL_SURE::contains).count();
        long other = seen.stream().filter(MAIL_OTHER::contains).count();
        return (sure > 0 && sure + other > 1)
                || (other >= 3 && MAIL_DATE.matcher(beginning).find());
    }

    /** The cells of the first line of a table, by whichever mark parts them; empty when it is none. */
    static List<String> header(String beginning, char mark) {
        String line = beginning.lines().findFirst().orElse("");
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(Pattern.quote(String.valueOf(mark)), -1)) {
            cells.add(cell.strip().replaceAll("^\"|\"$", "").strip().toLowerCase(Locale.ROOT));
        }
        return cells;
    }

    private static Optional<TextKind> table(String beginning, Columns columns) {
        for (char mark : Tables.MARKS) {
            List<String> header = header(beginning, mark);
            boolean names = header.size() > 1 && header.stream().allMatch(cell -> cell.length() <= 40);
            if (!names) {
                continue;
            }
            if (columns.of(Columns.Part.TEXT).stream().anyMatch(header::contains)) {
                return Optional.of(new TextKind(Format.TABLE, Optional.empty()));
            }
            if (header.size() > 2 && header.stream().filter(columns::know).count() > 1) {
                return Optional.of(new TextKind(
                        Format.TABLE,
                        Optional.of("is a table with the columns " + String.join(", ", header) + "; none of them is \""
                                + columns.of(Columns.Part.TEXT).get(0) + "\": --csv-text names the one that holds the"
                                + " articles")));
            }
        }
        return Optional.empty();
    }
}
