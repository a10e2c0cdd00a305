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
     * Reads articles in whatever form they come: plain text, HTML, PDF, Word, OpenDocument, RTF, EPUB, mails and mail
     * boxes, RSS, Atom and JSON Feed, JSON, JSON Lines and tables, web archives (WARC), and zip, tar, gzip and bzip2
     * archives of these. The content tells which, not the name.
     *
     * @param knowledge where the tables {@code furniture.tsv}, {@code page-furniture.tsv} and {@code languages.tsv} are
     * @param columns what tables and JSON call what they hold
     */
    static DocumentReader standard(Knowledge knowledge, Columns columns) {
        return new StandardReader(
                new Formats(knowledge, columns),
                columns,
                new ArticleMaker(LanguageGuess.of(knowledge), new Layout(Furniture.of(knowledge), new Opening())));
    }

    /** The same, where tables and JSON use the usual names. */
    static DocumentReader standard(Knowledge knowledge) {
        return standard(knowledge, Columns.usual());
    }
}
