package org.entente.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the columns of tables and the fields of JSON are called that hold an article and what is known of it. Where a name
 * is not given, the usual ones are looked for.
 *
 * @param named the name of each part that is called otherwise than usual
 */
public record Columns(Map<Part, String> named) {

    /** What a column can hold. */
    public enum Part {
        /** The article; plain or marked up. */
        TEXT,
        /** Its headline. */
        TITLE,
        /** The day of publication. */
        DATE,
        /** Where it can be read. */
        URL,
        /** What tells it from the others. */
        ID,
        /** Who wrote it. */
        BYLINE,
        /** Who published it. */
        PUBLISHER,
        /** Its language, a BCP 47 tag. */
        LANGUAGE
    }

    private static final Map<Part, List<String>> USUAL = Map.of(
            Part.TEXT, List.of("text", "content_text", "content_html", "summary"),
            Part.TITLE, List.of("title"),
            Part.DATE, List.of("date", "published", "date_published"),
            Part.URL, List.of("url", "external_url"),
            Part.ID, List.of("id"),
            Part.BYLINE, List.of("byline", "author", "authors"),
            Part.PUBLISHER, List.of("publisher"),
            Part.LANGUAGE, List.of("language"));

    public Columns {
        named = Map.copyOf(named);
    }

    /** The usual names. */
    public static Columns usual() {
        return new Columns(Map.of());
    }

    /** The names a part may have, the best first, in lower case. */
    List<String> of(Part part) {
        String name = named.get(part);
        return name == null
                ? USUAL.getOrDefault(part, List.of())
                : List.of(name.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether anything is called {@code name}. */
    boolean know(String name) {
        for (Part part : Part.values()) {
            if (of(part).contains(name)) {
                return true;
            }
        }
        return false;
    }
}
