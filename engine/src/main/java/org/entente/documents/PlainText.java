package org.entente.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.function.Consumer;
import org.entente.model.Problem;

/** Reads a file of plain text as one article. */
final class PlainText {

    /** Bytes of one article; <i>War and Peace</i> has three million. */
    static final int LIMIT = 4_000_000;

    private final ArticleMaker articles;

    PlainText(ArticleMaker articles) {
        this.articles = articles;
    }

    void read(Source source, InputStream bytes, Contents contents, Consumer<Reading> sink) throws IOException {
        bytes.skipNBytes(contents.markLength());
        byte[] read = bytes.readNBytes(LIMIT + 1);
        if (read.length > LIMIT) {
            long size = (long) read.length + Math.max(0, bytes.available());
            sink.accept(new Reading.Unread(new Problem(source.name(), "", tooLong(read, size))));
            return;
        }
        Charset marked = contents.marked();
        String text = marked == null ? Characters.decode(read) : new String(read, marked);
        sink.accept(articles.make(RawArticle.plain(source, text)));
    }

    private static String tooLong(byte[] read, long size) {
        boolean oneLine = true;
        for (byte b : read) {
            oneLine &= b != '\n';
        }
        return String.format(
                Locale.ROOT,
                "holds at least %.1f MB of plain text%s; one article may hold %.0f MB (JSON Lines may hold any number"
                        + " of articles)",
                size / 1e6,
                oneLine ? " without a line end" : "",
                LIMIT / 1e6);
    }
}
