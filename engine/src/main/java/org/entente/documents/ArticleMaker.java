package org.entente.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;

/** Makes a document of a raw article, or says why it cannot be one. */
final class ArticleMaker {

    /** A text with a larger share of control characters is none. */
    private static final double NOISE = 0.02;

    /** No word, address or formula has more characters than this. */
    private static final int LONGEST_WORD = 5_000;

    /** How many days may pass between writing and publication. */
    private static final int DAYS_TO_PRINT = 10;

    private final LanguageGuess language;
    private final Layout layout;

    ArticleMaker(LanguageGuess language, Layout layout) {
        this.language = language;
        this.layout = layout;
    }

    Reading make(RawArticle raw) {
        Optional<String> objection = objection(raw.text());
        if (objection.isPresent()) {
            return raw.unread(objection.get());
        }
        Optional<LanguageGuess.Foreign> foreign = language.foreign(raw.text(), raw.language());
        Layout.Laid laid = layout.lay(raw.text(), raw.title());
        if (laid.passages().isEmpty()) {
            return raw.unread("holds only page furniture, as \"" + excerpt(raw.text()) + "\", and no article");
        }
        return foreign.<Reading>map(other -> new Reading.Foreign(
                        document(raw, laid, other.tag()),
                        new Problem(raw.piece().source().name(), raw.piece().place(), other.objection())))
                .orElseGet(() -> new Reading.Read(document(raw, laid, "en")));
    }

    private Optional<String> objection(String text) {
        if (text.isBlank()) {
            return Optional.of("holds only white space; an article was expected");
        }
        if (text.length() > PlainText.LIMIT) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "holds %.1f MB of text; one article may hold %.0f MB",
                    text.length() / 1e6,
                    PlainText.LIMIT / 1e6));
        }
        double noise = Characters.shareOfNoise(text);
        if (noise > NOISE || text.indexOf('\0') >= 0) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "is binary or in an unknown encoding: %.0f %% of its characters are not text; UTF-8, UTF-16 and"
                            + " Windows-1252 are read",
                    Math.max(1, noise * 100)));
        }
        int longest = longestWord(text);
        return longest <= LONGEST_WORD
                ? Optional.empty()
                : Optional.of("is not prose: it has " + longest + " characters without a space; a word may have "
                        + LONGEST_WORD);
    }

    private static int longestWord(String text) {
        int longest = 0;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                longest = Math.max(longest, i - begin);
                begin = i + 1;
            }
        }
        return longest;
    }

    private static Document document(RawArticle raw, Layout.Laid laid, String language) {
        Opening.Opened header = laid.header();
        String text = laid.copy().text();
        LocalDate published = published(raw, header.day());
        return new Document(
                id(text, header.title(), published),
                raw.piece().name(),
                header.title(),
                raw.byline() == null ? header.byline() : raw.byline(),
                raw.publisher() == null ? header.publisher() : raw.publisher(),
                published,
                language,
                raw.url(),
                text,
                laid.passages(),
                laid.copy().origin().through(raw.origin()));
    }

    /** A date beside the text comes first, then a full date in it, then the one assumed, which also gives years. */
    private static @Nullable LocalDate published(RawArticle raw, @Nullable CalendarDay told) {
        if (raw.date() != null) {
            return raw.date();
        }
        LocalDate assumed = raw.piece().assumed();
        if (told == null) {
            return assumed;
        }
        Optional<LocalDate> complete = told.complete();
        if (complete.isPresent() || assumed == null) {
            return complete.orElse(null);
        }
        return told.before(assumed)
                .filter(day -> ChronoUnit.DAYS.between(day, assumed) <= DAYS_TO_PRINT)
                .orElse(assumed);
    }

    private static String id(String text, @Nullable String title, @Nullable LocalDate published) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String named = (title == null ? "" : title) + '\0' + (published == null ? "" : published) + '\0' + text;
            byte[] hash = digest.digest(named.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 57) + "...";
    }
}
