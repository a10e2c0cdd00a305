package org.entente.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import org.entente.pages.Page;

/** Reads a web page as one article. */
final class WebPages implements FormatReader {

    /** Bytes of one page. */
    private static final int LIMIT = 16_000_000;

    private final Markup markup;

    WebPages(Markup markup) {
        this.markup = markup;
    }

    @Override
    public void read(Piece piece, InputStream bytes, Contents contents, Intake intake) throws IOException {
        bytes.skipNBytes(contents.markLength());
        byte[] read = bytes.readNBytes(LIMIT + 1);
        if (read.length > LIMIT) {
            intake.unread(
                    piece,
                    String.format(Locale.ROOT, "is a page of more than %.0f MB, which no article fills", LIMIT / 1e6));
            return;
        }
        Charset marked = contents.marked();
        String source = marked == null
                ? Characters.decode(read, Characters.declaredInPage(read, contents.declared()))
                : new String(read, marked);
        Page page = markup.page(source);
        if (page.text().isBlank()) {
            intake.unread(piece, "is a page without an article: it holds only " + remains(page));
            return;
        }
        intake.article(Markup.article(piece, page));
    }

    private static String remains(Page page) {
        return page.title() == null ? "menus and links" : "a title, \"" + page.title() + "\", menus and links";
    }
}
