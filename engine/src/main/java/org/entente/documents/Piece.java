package org.entente.documents;

import java.time.LocalDate;
import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Something to read: a source, or what stands in one, as a file in an archive.
 *
 * @param source where it comes from
 * @param name what documents call it
 * @param place where it stands in the source, for messages; empty for the source itself
 * @param mediaType what it is said to be, or null
 * @param url where it was found, or null
 * @param assumed the day of publication where neither the text nor what is beside it says, or null
 * @param depth how many archives or mails it stands in
 */
record Piece(
        Source source,
        String name,
        String place,
        @Nullable String mediaType,
        @Nullable String url,
        @Nullable LocalDate assumed,
        int depth) {

    static Piece of(Source source) {
        return new Piece(source, source.name(), "", source.mediaType(), source.url(), source.published(), 0);
    }

    /** What this holds as a whole in another form, as an archive holds its one file. */
    Piece unpacked() {
        return new Piece(source, name, place, null, url, assumed, depth + 1);
    }

    /**
     * Something in this.
     *
     * @param id tells it from its neighbours
     * @param where names it in messages, as {@code record 3}
     */
    Piece inside(String id, String where, @Nullable String type, @Nullable String address, @Nullable LocalDate day) {
        return new Piece(
                source,
                name + "#" + id,
                at(where),
                type,
                address,
                source.published() == null && day != null ? day : assumed,
                depth + 1);
    }

    /** A place in this, for messages. */
    String at(String where) {
        return place.isEmpty() ? where : place + ", " + where;
    }

    Reading unread(String message) {
        return new Reading.Unread(new Problem(source.name(), place, message));
    }
}
