package org.entente.documents;

import java.time.LocalDate;
import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An article as a source gives it, with what the source says of it beside the text.
 *
 * @param source what the document will call its source
 * @param file the source's name in messages
 * @param place where in the source, as {@code line 12}, or empty
 * @param title told beside the text, or null
 * @param byline told beside the text, or null
 * @param publisher told beside the text, or null
 * @param date told beside the text, or null
 * @param assumed the day of publication where neither the text nor what is beside it says, or null
 * @param url where it can be read, or null
 * @param text with furniture, header and all
 */
record RawArticle(
        String source,
        String file,
        String place,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable LocalDate date,
        @Nullable LocalDate assumed,
        @Nullable String url,
        String text) {

    static RawArticle plain(Source source, String text) {
        return new RawArticle(source.name(), source.name(), "", null, null, null, null, source.published(), null, text);
    }

    Reading unread(String message) {
        return new Reading.Unread(new Problem(file, place, message));
    }
}
