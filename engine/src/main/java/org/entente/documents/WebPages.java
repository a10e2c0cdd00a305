package org.entente.documents;

import java.io.IOException;
import java.io.InputStream;
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
        byte[] read = intake.whole(piece, bytes, LIMIT, "page", ", which no article fills");
        if (read == null) {
            return;
        }
        String source = contents.characters(read);
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
