package org.entente.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads what office programs write, and books: their text, with the pages or paragraphs it stands in. */
final class Papers implements FormatReader {

    /** Bytes of one paper. */
    private static final int LIMIT = 100_000_000;

    /** No paper takes longer than this many seconds to read, unless it was made to. */
    private static final int LONGEST = 120;

    /** How far from its end a PDF document may have its mark. */
    private static final int TAIL = 2_048;

    private final Format format;

    Papers(Format format) {
        this.format = format;
    }

    @Override
    public void read(Piece piece, InputStream bytes, Contents contents, Intake intake) throws IOException {
        byte[] read = intake.whole(piece, bytes, LIMIT, called(), "");
        if (read == null) {
            return;
        }
        PaperText text = new PaperText(format == Format.PDF);
        Metadata metadata = new Metadata();
        try {
            parse(read, text, metadata);
        } catch (EncryptedDocumentException e) {
            intake.unread(piece, "is a " + called() + " that is protected by a password");
            return;
        } catch (TimeoutException e) {
            intake.unread(piece, "takes more than " + LONGEST + " seconds to read; given up");
            return;
        } catch (Exception e) {
            if (!text.full()) {
                intake.unread(piece, "is a damaged " + called() + ": " + reason(e));
                return;
            }
        }
        if (text.full()) {
            intake.unread(
                    piece,
                    String.format(
                            Locale.ROOT,
                            "holds more than %.0f MB of text; one article may hold no more",
                            PlainText.LIMIT / 1e6));
            return;
        }
        PaperText.Clean clean = text.clean();
        if (clean.words().isBlank()) {
            intake.unread(piece, empty(read, text));
            return;
        }
        LocalDate made = Markup.day(metadata.get(TikaCoreProperties.CREATED)).orElse(null);
        Piece dated = piece.assumed() != null || made == null
                ? piece
                : new Piece(piece.source(), piece.name(), piece.place(), null, piece.url(), made, piece.depth());
        intake.article(new RawArticle(
                dated,
                title(metadata, clean.words()),
                null,
                null,
                null,
                piece.url(),
                metadata.get(TikaCoreProperties.LANGUAGE),
                clean.words(),
                clean.origin()));
    }

    /** The title that a paper says it has, if its text says so too: many have a file name there. */
    private static @Nullable String title(Metadata metadata, String words) {
        String title = metadata.get(TikaCoreProperties.TITLE);
        String start = words.substring(0, Math.min(words.length(), 1_000)).replaceAll("\\s+", " ");
        return title != null && !title.isBlank() && start.contains(title.strip()) ? title.strip() : null;
    }

    private String empty(byte[] bytes, PaperText text) {
        if (format == Format.PDF && !ended(bytes)) {
            return "is a PDF document that breaks off; no text is left in it";
        }
        return format == Format.PDF
                ? "is a PDF document of " + text.pages() + (text.pages() == 1 ? " page" : " pages")
                        + " of images without text, as scanners make; its text must be recognised (OCR) before it can be"
                        + " read"
                : "is a " + called() + " without text";
    }

    /** Whether the mark stands near the end that every whole PDF document ends with. */
    private static boolean ended(byte[] bytes) {
        int tail = Math.min(bytes.length, TAIL);
        return new String(bytes, bytes.length - tail, tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private String called() {
        return switch (format) {
            case PDF -> "PDF document";
            case RTF -> "RTF document";
            case WORD -> "Word or other Office document of the old format";
            case OPEN_DOCUMENT -> "OpenDocument text";
            case EPUB -> "book (EPUB)";
            default -> "Word or other Office document";
        };
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && (cause.getMessage() == null || cause instanceof TikaException)) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null
                ? cause.getClass().getSimpleName()
                : JsonArticle.shorten(cause.getMessage().replaceAll("\\s+", " "));
    }

    /** Parses on a thread of its own, which is left alone when it takes too long. */
    private void parse(byte[] bytes, ContentHandler text, Metadata metadata) throws Exception {
        ExecutorService alone = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(null, task, "paper", 16L << 20);
            thread.setDaemon(true);
            return thread;
        });
        try {
            Future<?> parsed = alone.submit(() -> {
                try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
                    parser().parse(in, text, metadata, context());
                }
                return null;
            });
            parsed.get(LONGEST, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw new IOException(String.valueOf(e.getCause()), e);
        } finally {
            alone.shutdownNow();
        }
    }

    private Parser parser() {
        return switch (format) {
            case PDF -> new PDFParser();
            case RTF -> new RTFParser();
            case WORD -> new OfficeParser();
            case OPEN_DOCUMENT -> new OpenDocumentParser();
            case EPUB -> new EpubParser();
            default -> new OOXMLParser();
        };
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractAcroFormContent(false);
        pdf.setExtractBookmarksText(false);
        context.set(PDFParserConfig.class, pdf);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeDeletedContent(false);
        office.setExtractMacros(false);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    /** Pictures and objects in a paper are not read. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
                throws SAXException, IOException {
            // See above.
        }
    }
}
