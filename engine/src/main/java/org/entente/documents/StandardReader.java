package org.entente.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.model.Problem;

/** Looks at the first bytes of a source and leaves the rest to the reader of its format. */
final class StandardReader implements DocumentReader {

    /** How many bytes are looked at to tell the format. */
    private static final int HEAD = 1 << 14;

    private final PlainText plainText;
    private final JsonLines jsonLines;

    StandardReader(ArticleMaker articles) {
        this.plainText = new PlainText(articles);
        this.jsonLines = new JsonLines(articles);
    }

    @Override
    public void read(Source source, Consumer<Reading> sink) {
        try (InputStream bytes = new BufferedInputStream(source.bytes().open(), HEAD)) {
            Contents contents = Contents.of(head(bytes));
            Optional<String> objection = contents.objection();
            if (objection.isPresent()) {
                sink.accept(unread(source, objection.get()));
            } else if (contents.jsonLines()) {
                jsonLines.read(source, bytes, contents, sink);
            } else {
                plainText.read(source, bytes, contents, sink);
            }
        } catch (IOException e) {
            sink.accept(unread(source, reason(e)));
        }
    }

    private static byte[] head(InputStream bytes) throws IOException {
        bytes.mark(HEAD);
        byte[] head = new byte[HEAD];
        int length = 0;
        while (length < HEAD) {
            int more = bytes.read(head, length, HEAD - length);
            if (more < 0) {
                break;
            }
            length += more;
            // A pipe gives what it has; waiting for more would hold back a document that is already there.
            if (length >= 4 && bytes.available() == 0) {
                break;
            }
        }
        bytes.reset();
        return Arrays.copyOf(head, length);
    }

    private static Reading unread(Source source, String message) {
        return new Reading.Unread(new Problem(source.name(), "", message));
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read; its permissions forbid it";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return "cannot be read: " + system.getReason();
        }
        return "cannot be read: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
}
