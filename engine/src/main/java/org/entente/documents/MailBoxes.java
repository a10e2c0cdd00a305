package org.entente.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a mail box (mbox), one mail after the other. */
final class MailBoxes implements FormatReader {

    /** Bytes of one mail. */
    private static final int LIMIT = 40_000_000;

    /** A longer line begins no mail. */
    private static final int LONGEST = 200;

    private static final Pattern BEGINS = Pattern.compile("From \\S+ .{0,40}\\d{1,2}:\\d{2}.{0,40}");

    @Override
    public void read(Piece piece, InputStream bytes, Contents contents, Intake intake) throws IOException {
        bytes.skipNBytes(contents.markLength());
        Mail mail = new Mail(piece, intake);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean begun = false;
        boolean blank = true;
        byte[] buffer = new byte[1 << 15];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            int from = 0;
            for (int i = 0; i < read; i++) {
                boolean ended = buffer[i] == '\n';
                if (!ended && line.size() + i - from < LONGEST) {
                    continue;
                }
                line.write(buffer, from, i + 1 - from);
                from = i + 1;
                if (!begun && blank && begins(line)) {
                    mail.end();
                } else {
                    mail.add(line, begun);
                }
                blank = ended && line.size() <= 2 && !begun;
                begun = !ended;
                line.reset();
            }
            line.write(buffer, from, read - from);
        }
        mail.add(line, begun);
        mail.end();
    }

    private static boolean begins(ByteArrayOutputStream line) {
        return line.size() > 5
                && BEGINS.matcher(line.toString(StandardCharsets.ISO_8859_1).strip())
                        .matches();
    }

    /** One mail, as it is put together. */
    private static final class Mail {
        private final Piece piece;
        private final Intake intake;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private long size;
        private int number;

        Mail(Piece piece, Intake intake) {
            this.piece = piece;
            this.intake = intake;
        }

        /** Adds a line, or the rest of one that was begun; a mark before <i>From</i> is taken off. */
        void add(ByteArrayOutputStream line, boolean rest) {
            byte[] added = line.toByteArray();
            boolean quoted = !rest && line.toString(StandardCharsets.ISO_8859_1).startsWith(">From ");
            size += added.length;
            if (size <= LIMIT) {
                bytes.write(added, quoted ? 1 : 0, added.length - (quoted ? 1 : 0));
            }
        }

        void end() throws IOException {
            if (size > 0) {
                number++;
                Piece mail = piece.inside(String.valueOf(number), "message " + number, "message/rfc822", null, null);
                if (size > LIMIT) {
                    intake.unread(
                            mail,
                            String.format(
                                    Locale.ROOT, "is %.0f MB long; a mail may hold %.0f MB", size / 1e6, LIMIT / 1e6));
                } else {
                    intake.nested(mail, new ByteArrayInputStream(bytes.toByteArray()));
                }
            }
            bytes.reset();
            size = 0;
        }
    }
}
