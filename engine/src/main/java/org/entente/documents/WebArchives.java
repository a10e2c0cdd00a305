package org.entente.documents;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads web archives: an article for each page or paper that a server sent. What a page is laid out with, as images and
 * scripts, and what servers answered instead of a page, are no articles and are passed over.
 */
final class WebArchives implements FormatReader {

    private static final Set<String> ARTICLES = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "application/pdf",
            "application/rss+xml",
            "application/atom+xml",
            "application/feed+json",
            "application/msword",
            "application/rtf",
            "text/rtf",
            "application/epub+zip",
            "message/rfc822",
            "application/mbox");

    private static final String OFFICE = "application/vnd.o";

    @Override
    public void read(Piece piece, InputStream bytes, Contents contents, Intake intake) throws IOException {
        int number = 0;
        int articles = 0;
        try (WarcReader records = new WarcReader(new Unclosed(bytes))) {
            records.setLenient(true);
            Optional<WarcRecord> next = records.next();
            while (next.isPresent()) {
                number++;
                articles += record(piece, number, next.get(), intake) ? 1 : 0;
                next = records.next();
            }
        } catch (EOFException e) {
            throw new IOException("the archive breaks off in record " + number + "; what came before was read", e);
        } catch (ParsingException e) {
            throw new IOException(
                    "the archive is damaged after record " + number + " (" + e.getMessage() + "); what came before was"
                            + " read",
                    e);
        }
        if (articles == 0) {
            intake.unread(piece, "is a web archive of " + number + " records, none of which is a page or paper");
        }
    }

    /** Reads a record if it is a page or paper, and says whether it is. */
    private static boolean record(Piece piece, int number, WarcRecord record, Intake intake) throws IOException {
        if (!(record instanceof WarcTargetRecord target)) {
            return false;
        }
        @Nullable String type = null;
        @Nullable MessageBody body = null;
        try {
            if (record instanceof WarcResponse response
                    && response.contentType().base().equals(MediaType.HTTP)) {
                HttpResponse answer = response.http();
                type = answer.headers().first("Content-Type").orElse(null);
                body = answer.status() == 200 ? answer.bodyDecoded() : null;
            } else if (record instanceof WarcResource || record instanceof WarcConversion) {
                type = record.contentType().toString();
                body = record.body();
            }
        } catch (ParsingException | IllegalArgumentException e) {
            intake.unread(inside(piece, number, target, null), "is damaged: " + e.getMessage());
            return true;
        }
        if (body == null || !article(type)) {
            return false;
        }
        intake.nested(inside(piece, number, target, type), intake.guarded(body.stream()));
        return true;
    }

    private static boolean article(@Nullable String type) {
        if (type == null) {
            return false;
        }
        String base = type.toLowerCase(Locale.ROOT).split(";", -1)[0].strip();
        return ARTICLES.contains(base) || base.startsWith(OFFICE);
    }

    private static Piece inside(Piece piece, int number, WarcTargetRecord record, @Nullable String type) {
        String url = record.target();
        return piece.inside(url, "record " + number + " (" + url + ")", type, url, day(record));
    }

    /** The day a record was taken, or null where it does not say so, as every record should. */
    private static @Nullable LocalDate day(WarcTargetRecord record) {
        try {
            return LocalDate.ofInstant(record.date(), ZoneOffset.UTC);
        } catch (NoSuchElementException | DateTimeException e) {
            return null;
        }
    }

    /** Bytes that whoever opened them closes. */
    private static final class Unclosed extends java.io.FilterInputStream {
        Unclosed(InputStream bytes) {
            super(bytes);
        }

        @Override
        public void close() {
            // See above.
        }
    }
}
