package org.entente.documents;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.documents.Columns.Part;
import org.entente.model.Problem;

/** Reads tables whose first line names the columns, one article a row. */
final class Tables implements FormatReader {

    /** What may part the cells of a row. */
    static final char[] MARKS = {',', '\t', ';', '|'};

    private final Columns columns;
    private final JsonArticle articles;

    Tables(Columns columns, Markup markup) {
        this.columns = columns;
        this.articles = new JsonArticle(columns, markup);
    }

    @Override
    public void read(Piece piece, InputStream bytes, Contents contents, Intake intake) throws IOException {
        bytes.mark(Intake.HEAD);
        byte[] head = bytes.readNBytes(Intake.HEAD);
        bytes.reset();
        bytes.skipNBytes(contents.markLength());
        Charset marked = contents.marked();
        Charset charset = marked == null ? Characters.ofSample(head, contents.declared()) : marked;
        Bounded reader = new Bounded(new BufferedReader(new InputStreamReader(bytes, charset)));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(mark(new String(head, charset)))
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get();
        int row = 0;
        try {
            CSVParser parser =
                    CSVParser.builder().setReader(reader).setFormat(format).get();
            Iterator<CSVRecord> records = parser.iterator();
            List<String> header = new ArrayList<>();
            while (records.hasNext()) {
                CSVRecord record = records.next();
                reader.begin();
                if (header.isEmpty()) {
                    record.forEach(cell ->
                            header.add(cell.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT)));
                } else {
                    row++;
                    article(piece, row, header, record, intake);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            intake.hand(unread(piece, row + 1, broken(e)));
        }
    }

    private char mark(String head) {
        for (char mark : MARKS) {
            if (columns.of(Part.TEXT).stream().anyMatch(TextKind.header(head, mark)::contains)) {
                return mark;
            }
        }
        return MARKS[0];
    }

    private void article(Piece piece, int row, List<String> header, CSVRecord record, Intake intake) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), record.size()); i++) {
            String cell = record.get(i);
            if (columns.know(header.get(i)) && !cell.isBlank()) {
                fields.putIfAbsent(header.get(i), columns.of(Part.TEXT).contains(header.get(i)) ? cell : cell.strip());
            }
        }
        try {
            intake.article(articles.article(piece, "row " + row, ":" + row, fields, null));
        } catch (JsonArticle.Broken e) {
            intake.hand(unread(piece, row, e.message().replace("the field", "the column")));
        }
    }

    private static Reading unread(Piece piece, int row, String message) {
        return new Reading.Unread(new Problem(piece.source().name(), piece.at("row " + row), message));
    }

    private static String broken(Exception e) {
        String said = String.valueOf(e.getMessage());
        if (said.contains("encapsulated")) {
            return "has a quotation mark that is never closed, so that what follows cannot be told apart";
        }
        return said.contains(Bounded.TOO_LONG) ? Bounded.TOO_LONG : "cannot be read: " + said;
    }

    /** Gives up when a row has no end. */
    private static final class Bounded extends FilterReader {
        private static final String TOO_LONG = "is longer than 16 MB; a quotation mark may be open";

        private long since;

        Bounded(Reader reader) {
            super(reader);
        }

        void begin() {
            since = 0;
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) throws IOException {
            since += more;
            if (since > JsonLines.LIMIT) {
                throw new IOException(TOO_LONG);
            }
        }
    }
}
