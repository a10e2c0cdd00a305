package org.entente.pages;

import java.util.List;
import org.entente.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The article on a page.
 *
 * @param title its headline, or null
 * @param byline who wrote it, or null
 * @param publisher who published it, or null
 * @param date when, as the page writes it, or null
 * @param language what the page says its language is, a BCP 47 tag, or null
 * @param url the address the page gives itself, or null
 * @param header the short lines between headline and text, which may tell who wrote it and when
 * @param text the article: paragraphs with blank lines between them, items with a bullet before them; empty when the page
 *     holds none
 * @param origin leads from the text to the source of the page
 */
public record Page(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String date,
        @Nullable String language,
        @Nullable String url,
        List<String> header,
        String text,
        Origin origin) {

    public Page {
        header = List.copyOf(header);
    }
}
