package org.entente.documents;

import java.util.function.Consumer;
import org.entente.knowledge.Knowledge;

/** Reads the documents of a source. */
@FunctionalInterface
public interface DocumentReader {

    /**
     * Hands every document of {@code source}, or what kept it from being read, to {@code sink} in the order of the
     * source, one at a time, so that a source larger than memory can be read. Never throws for what a source contains.
     */
    void read(Source source, Consumer<Reading> sink);

    /**
     * Reads English articles, one in a file of plain text or many in JSON Lines; the content tells which, not the name.
     *
     * <p>A line of JSON Lines is an object with the field {@code text} and, when known, {@code title}, {@code date}
     * (or {@code published}), {@code url}, {@code id}, {@code byline} (or {@code author}) and {@code publisher}. Its
     * length is limited to 16 MB, a plain text's to 4 MB; the number of lines is not limited.
     *
     * @param knowledge where the tables {@code furniture.tsv} and {@code languages.tsv} are
     */
    static DocumentReader standard(Knowledge knowledge) {
        return new StandardReader(
                new ArticleMaker(LanguageGuess.of(knowledge), new Layout(Furniture.of(knowledge), new Opening())));
    }
}
