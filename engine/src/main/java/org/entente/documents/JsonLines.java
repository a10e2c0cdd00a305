package org.entente.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.model.Problem;

/** Reads JSON Lines, one article a line; a broken line costs itself only. */
final class JsonLines {

    /** Bytes of one line. */
    static final int LIMIT = 16_000_000;

    private final ArticleMaker articles;
    private final JsonArticle line = new JsonArticle();

    JsonLines(ArticleMaker articles) {
        this.articles = articles;
    }

    void read(Source source, InputStream bytes, Contents contents, Consumer<Reading> sink) throws IOException {
        bytes.skipNBytes(contents.markLength());
        Charset marked = contents.marked();
        // Bytes go through Latin-1 unchanged, so that each line's encoding can be told once the line is whole.
        boolean wide = marked != null && !marked.equals(StandardCharsets.UTF_8);
        Charset charset = wide ? marked : StandardCharsets.ISO_8859_1;
        BoundedLines lines = new BoundedLines(new InputStreamReader(bytes, charset), LIMIT);
        for (Optional<BoundedLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            BoundedLines.Line read = next.get();
            if (read.length() > LIMIT) {
                sink.accept(tooLong(source, read));
            } else if (!read.text().isBlank()) {
                String text = wide ? read.text() : Characters.decode(read.text().getBytes(StandardCharsets.ISO_8859_1));
                sink.accept(article(source, read.number(), text));
            }
        }
    }

    private Reading article(Source source, int number, String text) {
        try {
            return articles.make(line.parse(source, number, text));
        } catch (JsonArticle.BrokenLine e) {
            return new Reading.Unread(new Problem(source.name(), "line " + number, e.message()));
        }
    }

    private static Reading tooLong(Source source, BoundedLines.Line read) {
        String message = String.format(
                Locale.ROOT, "is %.1f MB long; a line may hold %.0f MB", read.length() / 1e6, LIMIT / 1e6);
        return new Reading.Unread(new Problem(source.name(), "line " + read.number(), message));
    }
}
