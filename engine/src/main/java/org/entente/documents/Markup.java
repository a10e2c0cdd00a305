package org.entente.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.entente.model.Origin;
import org.entente.pages.Page;
import org.entente.pages.PageReader;
import org.jspecify.annotations.Nullable;

/** Takes articles out of HTML, whether a page of its own or the content of something else. */
final class Markup {

    private static final Pattern TAGS = Pattern.compile(
            "<(?:!--|/?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|table|blockquote|img|figure|article|section"
                    + "|html|body|font|center)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{2,5}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8});");

    private final Supplier<PageReader> pages;

    Markup(Supplier<PageReader> pages) {
        this.pages = pages;
    }

    Page page(String source) {
        return pages.get().read(source, PageReader.Extent.PAGE);
    }

    Page fragment(String source) {
        return pages.get().read(source, PageReader.Extent.FRAGMENT);
    }

    /** A text and the way back to how it was written. */
    record Text(String words, Origin origin) {
        static Text plain(String words) {
            return new Text(words, Origin.whole(words.length()));
        }
    }

    /** The words of a text that may be marked up. */
    Text text(String written) {
        if (!TAGS.matcher(written).find() && !ENTITY.matcher(written).find()) {
            return Text.plain(written);
        }
        Page page = fragment(written);
        return new Text(page.text(), page.origin());
    }

    /** The words of a title, which some mark up. */
    @Nullable
    String title(@Nullable String written) {
        return written == null || (written.indexOf('<') < 0 && written.indexOf('&') < 0)
                ? written
                : text(written).words().replaceAll("\\s+", " ").strip();
    }

    /** The article on {@code page}, which {@code piece} is. */
    static RawArticle article(Piece piece, Page page) {
        List<String> header = page.header();
        return new RawArticle(
                piece,
                page.title(),
                page.byline() == null ? find(header, Bylines::find).orElse(null) : page.byline(),
                page.publisher(),
                day(page.date())
                        .or(() -> find(header, Datelines::whole)
                                .flatMap(line -> Optional.ofNullable(line.day()))
                                .flatMap(CalendarDay::complete))
                        .orElse(null),
                page.url() == null ? piece.url() : page.url(),
                page.language(),
                page.text(),
                page.origin());
    }

    /** The day that a date or time names. */
    static Optional<LocalDate> day(@Nullable String told) {
        return told == null ? Optional.empty() : CalendarDay.find(told).flatMap(CalendarDay::complete);
    }

    private static <T> Optional<T> find(List<String> lines, Function<String, Optional<T>> reader) {
        return lines.stream().map(reader).flatMap(Optional::stream).findFirst();
    }
}
