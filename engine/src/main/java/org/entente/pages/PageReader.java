package org.entente.pages;

import org.entente.knowledge.Knowledge;

/** Finds the article on a page. */
@FunctionalInterface
public interface PageReader {

    /** How much of a page is given. */
    enum Extent {
        /** A page, whose article stands among much else. */
        PAGE,
        /** A piece of markup that is all article, as feeds carry it. */
        FRAGMENT
    }

    /** The article in {@code source}, which is decoded HTML, well formed or not; never throws for what it holds. */
    Page read(String source, Extent extent);

    /**
     * A reader for pages of any site.
     *
     * @param knowledge where the table {@code page-furniture.tsv} is
     */
    static PageReader of(Knowledge knowledge) {
        return new ArticleFinder(NamedFurniture.of(knowledge));
    }
}
