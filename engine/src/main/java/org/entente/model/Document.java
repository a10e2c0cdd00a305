package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * @param origin leads from offsets in the text, or in that of the original, back to offsets in what was read
 * @param original what the text was translated from; null when it stands as it was written
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
        Origin origin,
        @Nullable Original original) {

    public Document {
        passages = List.copyOf(passages);
        for (Passage passage : passages) {
            if (passage.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        "passage " + passage + " ends after the text's " + text.length() + " characters, in " + source);
            }
        }
        if (original != null && original.passages().size() != passages.size()) {
            throw new IllegalArgumentException(
                    "the original has " + original.passages().size() + " passages and its" + " translation "
                            + passages.size() + ", in " + source);
        }
    }

    /** A document whose text stands as it was written. */
    public Document(
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
        this(id, source, title, byline, publisher, published, language, url, text, passages, origin, null);
    }

    /** The index in what was read of the character at {@code index}; in a translation, of its passage's first. */
    public int readFrom(int index) {
        return original == null
                ? origin.at(index)
                : origin.at(originalOf(new Span(index, index)).begin());
    }

    /**
     * The stretch of what was read that {@code span} of the text was taken from; in a translation, that of the passages
     * it stands for.
     */
    public Span readFrom(Span span) {
        return origin.of(original == null ? span : originalOf(span));
    }

    /** The page or numbered paragraph of what was read in which {@code span} begins, if it has such. */
    public Optional<String> place(Span span) {
        return origin.place((original == null ? span : originalOf(span)).begin());
    }

    /**
     * The stretch of the original's text that {@code span} stands for: the passages that it touches or stands before.
     *
     * @throws IllegalStateException when the document was not translated
     */
    public Span originalOf(Span span) {
        if (original == null || passages.isEmpty()) {
            throw new IllegalStateException("the document " + id + " was not translated");
        }
        int last = passages.size() - 1;
        int first = 0;
        while (first < last && passages.get(first).span().end() <= span.begin()) {
            first++;
        }
        int end = first;
        while (end < last && passages.get(end + 1).span().begin() < span.end()) {
            end++;
        }
        return new Span(
                original.passages().get(first).begin(),
                original.passages().get(end).end());
    }
}
