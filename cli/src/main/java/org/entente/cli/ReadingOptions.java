package org.entente.cli;

import java.time.LocalDate;
import org.entente.knowledge.Knowledge;
import org.entente.pipeline.Pipeline;
import org.entente.web.Fetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that reads articles lets one say of them. */
final class ReadingOptions {

    /** In what forms articles come. */
    static final String FORMS =
            "Articles come as plain text, HTML, PDF, Word, OpenDocument, RTF, EPUB, mails and mail boxes, RSS, Atom and JSON"
                    + " feeds, JSON and JSON Lines, tables (CSV), web archives (WARC), and zip, tar, gzip and bzip2 archives"
                    + " of all these; the content tells which, not the name. Tables and JSON have the columns text and,"
                    + " when known, title, date, url, id, byline, publisher; options name others. - reads standard input.";

    @Option(
            names = "--published",
            converter = Words.ToDay.class,
            paramLabel = "DATE",
            description = "The day of publication, as 2021-04-20, of articles that do not tell it.")
    private @Nullable LocalDate published;

    @Mixin
    private WebOption web = new WebOption();

    @Mixin
    private TranslateOption translate = new TranslateOption();

    @Mixin
    private ColumnsOption columns = new ColumnsOption();

    /** The day of publication of articles that do not tell it, or null. */
    @Nullable
    LocalDate published() {
        return published;
    }

    /** A fetcher with the manners that were asked for. */
    Fetcher fetcher() {
        return web.fetcher();
    }

    /** A pipeline that reads as was asked. */
    Pipeline pipeline(Knowledge knowledge) {
        return Pipeline.standard(knowledge, columns.columns(), translate.translator());
    }
}
