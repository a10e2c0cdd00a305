package org.entente.documents;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One source on its way through the readers of formats: takes articles, problems, and what stands in something else, and
 * sees that nothing unpacks to more than there can be.
 */
final class Intake {

    /** How many bytes are looked at to tell a format. */
    static final int HEAD = 1 << 14;

    /** How deep archives and mails may stand in one another. */
    private static final int DEEPEST = 6;

    /** Below so many bytes nothing is a bomb. */
    private static final long HARMLESS = 50_000_000;

    /** No text unpacks to so many times its size. */
    private static final int MOST = 250;

    private final Formats formats;
    private final Columns columns;
    private final ArticleMaker articles;
    private final Consumer<Reading> sink;
    private long given;
    private long unpacked;

    Intake(Formats formats, Columns columns, ArticleMaker articles, Consumer<Reading> sink) {
        this.formats = formats;
        this.columns = columns;
        this.articles = articles;
        this.sink = sink;
    }

    /** What the consumer of readings threw, on its way past the readers. */
    static final class SinkFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final RuntimeException thrown;

        SinkFailure(RuntimeException thrown) {
            super(thrown);
            this.thrown = thrown;
        }

        RuntimeException thrown() {
            return thrown;
        }
    }

    /** What unpacks to more than there can be. */
    static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;

        Bomb(String message) {
            super(message);
        }
    }

    void article(RawArticle raw) {
        hand(articles.make(raw));
    }

    /**
     * All the bytes of a piece, or null when they are more than {@code limit}, which is then told.
     *
     * @param called what it is, as <i>feed</i>
     * @param why what is wrong with so many, or empty
     */
    byte @Nullable [] whole(Piece piece, InputStream bytes, int limit, String called, String why) throws IOException {
        byte[] read = bytes.readNBytes(limit + 1);
        if (read.length <= limit) {
            return read;
        }
        unread(piece, String.format(Locale.ROOT, "is a %s of more than %.0f MB%s", called, limit / 1e6, why));
        return null;
    }

    void unread(Piece piece, String message) {
        hand(piece.unread(message));
    }

    void hand(Reading reading) {
        try {
            sink.accept(reading);
        } catch (RuntimeException e) {
            throw new SinkFailure(e);
        }
    }

    /** Reads the source itself. */
    void read(Piece piece, InputStream bytes) throws IOException {
        read(piece, counted(bytes), false);
    }

    /** Reads a piece that stands in another, whose own fault costs itself only. */
    void nested(Piece piece, InputStream bytes) throws IOException {
        if (piece.depth() > DEEPEST) {
            unread(
                    piece,
                    "stands in more than " + DEEPEST + " archives or mails, one within the other; it is not read");
            return;
        }
        read(piece, bytes, true);
    }

    private void read(Piece piece, InputStream bytes, boolean patient) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, HEAD);
        Contents contents = Contents.of(head(buffered, patient), piece.mediaType(), columns);
        Optional<String> objection = contents.objection();
        if (objection.isPresent()) {
            unread(piece, objection.get());
        } else {
            formats.reader(contents.format()).read(piece, buffered, contents, this);
        }
    }

    private static byte[] head(InputStream bytes, boolean patient) throws IOException {
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
            if (!patient && length >= 4 && bytes.available() == 0) {
                break;
            }
        }
        bytes.reset();
        return Arrays.copyOf(head, length);
    }

    private InputStream counted(InputStream bytes) {
        return new Counted(bytes) {
            @Override
            void count(long more) {
                given += more;
            }
        };
    }

    /** The same bytes, which were unpacked from fewer; they end with a {@link Bomb} when they grow beyond measure. */
    InputStream guarded(InputStream bytes) {
        return new Counted(bytes) {
            @Override
            void count(long more) throws IOException {
                unpacked += more;
                if (unpacked > HARMLESS && unpacked > MOST * given) {
                    throw new Bomb("unpacks to more than " + MOST + " times its size, as archives do that are made to"
                            + " fill a machine; the rest of it is not read");
                }
            }
        };
    }

    private abstract static class Counted extends FilterInputStream {
        Counted(InputStream bytes) {
            super(bytes);
        }

        abstract void count(long more) throws IOException;

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
