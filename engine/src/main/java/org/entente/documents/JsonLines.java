package org.entente.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Problem;

/** Reads JSON Lines, one article a line; a broken line costs itself only. */
final class JsonLines implements FormatReader {

    /** Bytes of one line. */
    static final int LIMIT = 16_000_000;

    private final JsonArticle line;

    JsonLines(JsonArticle line) {
        this.line = line;
    }

    @Override
    public void read(Piece piece, InputStream bytes, Contents contents, Intake intake) throws IOException {
        bytes.skipNBytes(contents.markLength());
        Charset marked = contents.marked();
        // Bytes go through Latin-1 unchanged, so that each line's encoding can be told once the line is whole.
        boolean wide = marked != null && !marked.equals(StandardCharsets.UTF_8);
        Charset charset = wide ? marked : StandardCharsets.ISO_8859_1;
        BoundedLines lines = new BoundedLines(new InputStreamReader(bytes, charset), LIMIT);
        for (Optional<BoundedLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            BoundedLines.Line read = next.get();
            if (read.length() > LIMIT) {
                intake.hand(unread(piece, read.number(), tooLong(read)));
            } else if (!read.text().isBlank()) {
                String text = wide ? read.text() : Characters.decode(read.text().getBytes(StandardCharsets.ISO_8859_1));
                article(piece, read.number(), text, intake);
            }
        }
    }

    private void article(Piece piece, int number, String text, Intake intake) {
        try {
            intake.article(line.parse(piece, number, text));
        } catch (JsonArticle.Broken e) {
            intake.hand(unread(piece, number, e.message()));
        }
    }

    private static Reading unread(Piece piece, int number, String message) {
        return new Reading.Unread(new Problem(piece.source().name(), piece.at("line " + number), message));
    }

    private static String tooLong(BoundedLines.Line read) {
        return String.format(Locale.ROOT, "is %.1f MB long; a line may hold %.0f MB", read.length() / 1e6, LIMIT / 1e6);
    }
}
