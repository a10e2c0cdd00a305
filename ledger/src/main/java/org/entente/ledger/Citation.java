package org.entente.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which article says it.
 *
 * @param document the document's id
 * @param source the file or address it was read from
 * @param title its headline
 * @param byline who wrote it
 * @param publisher who published it
 * @param published the day of publication
 * @param url where it can be read
 */
public record Citation(
        String document,
        String source,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String url) {}
