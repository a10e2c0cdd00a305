package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's own text, with what is known of where it comes from.
 *
 * @param id names the text: equal texts of equal sources have equal ids
 * @param source the file or address it was read from
 * @param title its headline
 * @param byline who wrote it
 * @param publisher who published it
 * @param published the day of publication; the day that relative dates count from
 * @param language a BCP 47 tag, {@code en} for English
 * @param url where it can be read
 * @param text the article without page furniture
 * @param passages the pieces of the text in order, not overlapping; what lies between them is white space
 * @param origin leads from offsets in the text back to offsets in what was read
 */
public record Document(
        String id,
        String source,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable LocalDate published,
        String language,
        @Nullable String url,
        String text,
        List<Passage> passages,
        Origin origin) {

    public Document {
        passages = List.copyOf(passages);
        for (Passage passage : passages) {
            if (passage.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        "passage " + passage + " ends after the text's " + text.length() + " characters, in " + source);
            }
        }
    }
}
