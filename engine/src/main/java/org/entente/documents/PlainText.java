package org.entente.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;

/** Reads a file of plain text as one article. */
final class PlainText implements FormatReader {

    /** Bytes of one article; <i>War and Peace</i> has three million. */
    static final int LIMIT = 4_000_000;

    @Override
    public void read(Piece piece, InputStream bytes, Contents contents, Intake intake) throws IOException {
        bytes.skipNBytes(contents.markLength());
        byte[] read = bytes.readNBytes(LIMIT + 1);
        if (read.length > LIMIT) {
            long size = (long) read.length + Math.max(0, bytes.available());
            intake.unread(piece, tooLong(read, size));
            return;
        }
        Charset marked = contents.marked();
        String text = marked == null ? Characters.decode(read, contents.declared()) : new String(read, marked);
        intake.article(RawArticle.plain(piece, text));
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
