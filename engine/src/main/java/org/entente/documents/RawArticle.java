package org.entente.documents;

import java.time.LocalDate;
import org.entente.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * An article as a source gives it, with what the source says of it beside the text.
 *
 * @param piece where it was read from
 * @param title told beside the text, or null
 * @param byline told beside the text, or null
 * @param publisher told beside the text, or null
 * @param date told beside the text, or null
 * @param url where it can be read, or null
 * @param language told beside the text as a BCP 47 tag, or null
 * @param text with furniture, header and all
 * @param origin leads from the text to what was read
 */
record RawArticle(
        Piece piece,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable LocalDate date,
        @Nullable String url,
        @Nullable String language,
        String text,
        Origin origin) {

    static RawArticle plain(Piece piece, String text) {
        return new RawArticle(piece, null, null, null, null, piece.url(), null, text, Origin.whole(text.length()));
    }

    Reading unread(String message) {
        return piece.unread(message);
    }
}
