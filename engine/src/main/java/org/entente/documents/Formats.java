package org.entente.documents;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.knowledge.Knowledge;
import org.entente.pages.PageReader;

/** The readers of all formats, each made when the first piece of its format is met, so that plain text starts fast. */
final class Formats {

    private final Map<Format, FormatReader> made = new EnumMap<>(Format.class);
    private final Knowledge knowledge;
    private final Columns columns;

    Formats(Knowledge knowledge, Columns columns) {
        this.knowledge = knowledge;
        this.columns = columns;
    }

    synchronized FormatReader reader(Format format) {
        FormatReader reader = made.get(format);
        if (reader == null) {
            reader = make(format);
            made.put(format, reader);
        }
        return reader;
    }

    private FormatReader make(Format format) {
        return switch (format) {
            case TEXT -> new PlainText();
            case JSON_LINES -> new JsonLines(new JsonArticle(columns, markup()));
            case JSON -> new JsonDocuments(new JsonArticle(columns, markup()));
            case PAGE -> new WebPages(markup());
            case FEED -> new Feeds(markup());
            case TABLE -> new Tables(columns, markup());
            case MAIL -> new Mails(markup());
            case MAIL_BOX -> new MailBoxes();
            case WEB_ARCHIVE -> new WebArchives();
            case ZIP -> new Archives.Zip();
            case TAR -> new Archives.Tar();
            case GZIP -> new Archives.Gzip();
            case BZIP2 -> new Archives.Bzip2();
            case PDF, RTF, WORD, OFFICE_OPEN, OPEN_DOCUMENT, EPUB -> new Papers(format);
        };
    }

    private Markup markup() {
        Supplier<PageReader> pages = () -> knowledge.derived(PageReader.class, () -> PageReader.of(knowledge));
        return new Markup(pages);
    }
}
