package org.entente.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.entente.pages.Page;
import org.jspecify.annotations.Nullable;

/** Reads a mail: its text is an article, and so is what is attached to it. */
final class Mails implements FormatReader {

    /** Bytes of one mail. */
    private static final int LIMIT = 40_000_000;

    /** How deep the parts of a mail may stand in one another. */
    private static final int DEEPEST = 20;

    private static final MimeConfig BOUNDS = MimeConfig.custom()
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(200_000)
            .setMaxLineLen(2_000_000)
            .setMaxContentLen(LIMIT)
            .build();

    private final Markup markup;

    Mails(Markup markup) {
        this.markup = markup;
    }

    @Override
    public void read(Piece piece, InputStream bytes, Contents contents, Intake intake) throws IOException {
        bytes.skipNBytes(contents.markLength());
        byte[] read = intake.whole(piece, bytes, LIMIT, "mail", "");
        if (read == null) {
            return;
        }
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(BOUNDS);
        Message message;
        try {
            message = builder.parseMessage(new ByteArrayInputStream(read));
        } catch (MimeIOException e) {
            throw new IOException("the mail is damaged: " + e.getMessage(), e);
        }
        Parts parts = new Parts(piece, day(message), intake);
        parts.gather(message, 0);
        boolean text = parts.text(message);
        if (!text && parts.attached.isEmpty()) {
            intake.unread(piece, "is a mail without text");
        }
        parts.readAttached();
    }

    private static @Nullable LocalDate day(Message message) {
        return message.getDate() == null
                ? null
                : LocalDate.ofInstant(message.getDate().toInstant(), ZoneOffset.UTC);
    }

    private static @Nullable String writer(Message message) {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return null;
        }
        Mailbox from = message.getFrom().get(0);
        return from.getName() == null ? from.getAddress() : from.getName();
    }

    /** The parts of one mail. */
    private final class Parts {
        private final Piece piece;
        private final @Nullable LocalDate day;
        private final Intake intake;
        private final List<Entity> attached = new ArrayList<>();
        private @Nullable String plain;
        private @Nullable String html;

        Parts(Piece piece, @Nullable LocalDate day, Intake intake) {
            this.piece = piece;
            this.day = day;
            this.intake = intake;
        }

        void gather(Entity entity, int depth) throws IOException {
            Body body = entity.getBody();
            String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
            if (body instanceof Multipart multipart) {
                if (depth > DEEPEST) {
                    throw new IOException("its parts stand in one another more than " + DEEPEST + " deep");
                }
                for (Entity part : multipart.getBodyParts()) {
                    gather(part, depth + 1);
                }
            } else if (body instanceof TextBody text && !"attachment".equals(entity.getDispositionType())) {
                if (type.equals("text/html") && html == null) {
                    html = words(text);
                } else if (type.equals("text/plain") && plain == null) {
                    plain = words(text);
                } else if (type.equals("text/plain")) {
                    // What follows an inline attachment goes on with the text.
                    plain = plain + "\n\n" + words(text);
                }
            } else if (!type.matches("(?:image|audio|video|font)/.*|text/(?:calendar|css|x-vcard|vcard)"
                    + "|application/(?:pgp-|pkcs7-|x-pkcs7-)?(?:signature|keys|ics|mime)")) {
                attached.add(entity);
            }
        }

        private String words(TextBody text) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            text.writeTo(bytes);
            Charset declared = null;
            try {
                declared = text.getMimeCharset() == null ? null : Charset.forName(text.getMimeCharset());
            } catch (IllegalArgumentException e) {
                // A mail that names an encoding nobody knows is read by its bytes.
            }
            return Characters.decode(bytes.toByteArray(), declared);
        }

        /** Hands the mail's own text on, if it has any. */
        boolean text(Message message) {
            Markup.Text words = Markup.Text.plain(plain == null ? "" : plain);
            if (html != null) {
                Page page = markup.fragment(html);
                // Where both are given they say the same, unless the plain one only says that the other is there.
                if (page.text().length() > 2 * words.words().strip().length()) {
                    words = new Markup.Text(page.text(), page.origin());
                }
            }
            if (words.words().isBlank()) {
                return false;
            }
            String subject = message.getSubject();
            intake.article(new RawArticle(
                    piece,
                    subject == null || subject.isBlank()
                            ? null
                            : subject.strip().replaceFirst("^(?i:(?:fwd?|re): *)+", ""),
                    writer(message),
                    null,
                    day,
                    piece.url(),
                    null,
                    words.words(),
                    words.origin()));
            return true;
        }

        void readAttached() throws IOException {
            int number = 0;
            for (Entity entity : attached) {
                number++;
                String named = entity.getFilename() == null ? "attachment " + number : entity.getFilename();
                Piece inside = piece.inside(named, named, entity.getMimeType(), null, day);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                Body body = entity.getBody();
                if (body instanceof SingleBody single) {
                    single.writeTo(bytes);
                    intake.nested(inside, new ByteArrayInputStream(bytes.toByteArray()));
                } else if (body instanceof Message message) {
                    new org.apache.james.mime4j.message.DefaultMessageWriter().writeMessage(message, bytes);
                    intake.nested(inside, new ByteArrayInputStream(bytes.toByteArray()));
                }
            }
        }
    }
}
