package org.entente.pages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article outside the text: in linked data, for those who share it, for search engines, or in
 * marks on its parts, believed in this order.
 *
 * @param body the article itself, where the linked data hold it, or null
 */
record Metadata(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String date,
        @Nullable String language,
        @Nullable String url,
        LinkedData.@Nullable Body body) {

    /** The names that head elements have for each thing, the surest first. */
    private static final String[] TITLES = {
        "og:title", "twitter:title", "dc.title", "headline", "parsely-title", "sailthru.title"
    };

    private static final String[] WRITERS = {
        "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl"
    };
    private static final String[] PUBLISHERS = {"og:site_name", "dc.publisher", "publisher", "application-name"};
    private static final String[] DAYS = {
        "article:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date", "publication_date",
        "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "parsely-pub-date", "sailthru.date",
                "og:pubdate",
        "ya:ovs:upload_date"
    };
    private static final String[] LANGUAGES = {"content-language", "language", "inlanguage", "og:locale"};

    /** Where a page itself shows these. */
    private static final String[] SHOWN_WRITERS = {
        "[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]", ".byline", ".author-name", ".author"
    };

    private static final String[] SHOWN_PUBLISHERS = {"[itemprop=publisher] [itemprop=name]"};
    private static final String[] SHOWN_DAYS = {
        "[itemprop=datePublished]", "time[pubdate]", "article time[datetime]", "main time[datetime]", "time[datetime]"
    };

    private static final int LONGEST_BYLINE = 120;

    private static final int MOST_WRITERS = 4;

    static Metadata of(Document page) {
        LinkedData linked = LinkedData.in(page);
        Map<String, String> head = head(page);
        String publisher =
                first(linked.publisher(), () -> first(told(head, PUBLISHERS), () -> shown(page, SHOWN_PUBLISHERS)));
        String title = first(linked.title(), () -> first(told(head, TITLES), () -> orNull(page.title())));
        return new Metadata(
                title == null ? null : withoutSite(title, publisher),
                first(linked.byline(), () -> writer(page, head)),
                publisher,
                first(linked.date(), () -> first(told(head, DAYS), () -> shown(page, SHOWN_DAYS))),
                first(orNull(page.select("html").attr("lang")), () -> first(linked.language(), () -> language(head))),
                address(page, head),
                linked.body());
    }

    /** What the head elements of a page say, by their names; of several that are called alike, the first. */
    private static Map<String, String> head(Document page) {
        Map<String, String> head = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String value = meta.attr("content").strip();
            for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !value.isEmpty()) {
                    head.putIfAbsent(name, value);
                }
            }
        }
        return head;
    }

    Page page(@Nullable String title, List<String> header, String text, Origin origin) {
        return new Page(title, byline, publisher, date, language, url, header, text, origin);
    }

    /** The words of a phrase without regard to case, each once. */
    static String[] distinct(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .distinct()
                .toArray(String[]::new);
    }

    private static @Nullable String told(Map<String, String> head, String[] names) {
        for (String name : names) {
            if (head.containsKey(name)) {
                return head.get(name);
            }
        }
        return null;
    }

    private static @Nullable String shown(Document page, String[] places) {
        for (String place : places) {
            for (Element element : page.select(place)) {
                String value = value(element);
                if (!value.isEmpty()) {
                    return value;
                }
            }
        }
        return null;
    }

    private static String value(Element element) {
        for (String attribute : new String[] {"content", "datetime"}) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute).strip();
            }
        }
        return element.text().strip();
    }

    private static @Nullable String writer(Document page, Map<String, String> head) {
        for (String name : WRITERS) {
            String told = head.getOrDefault(name, "");
            if (writes(told)) {
                return told;
            }
        }
        for (String place : SHOWN_WRITERS) {
            String names = page.select(place).stream()
                    .limit(MOST_WRITERS)
                    .map(Metadata::value)
                    .filter(Metadata::writes)
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                return names.replaceFirst("(?i)^(?:written )?by:?\\s+", "");
            }
        }
        return null;
    }

    private static boolean writes(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_BYLINE && !name.contains("://");
    }

    private static @Nullable String language(Map<String, String> head) {
        String told = told(head, LANGUAGES);
        return told == null ? null : told.replace('_', '-');
    }

    private static @Nullable String address(Document page, Map<String, String> head) {
        for (String told : List.of(page.select("link[rel=canonical]").attr("href"), head.getOrDefault("og:url", ""))) {
            if (told.matches("https?://.+")) {
                return told;
            }
        }
        return null;
    }

    /** A title without the name of the site, which many put after it. */
    private static String withoutSite(String title, @Nullable String site) {
        for (String mark : new String[] {" | ", " - ", " – ", " — ", " • ", " :: ", " » ", " · "}) {
            int at = title.lastIndexOf(mark);
            boolean named = site != null
                    && at > 0
                    && title.substring(at + mark.length()).equalsIgnoreCase(site);
            if (named || (at > 0 && " | • :: » · ".contains(mark) && at >= title.length() / 2)) {
                return title.substring(0, at).strip();
            }
        }
        return title.strip();
    }

    private static @Nullable String first(@Nullable String value, java.util.function.Supplier<@Nullable String> other) {
        return value != null ? value : other.get();
    }

    private static @Nullable String orNull(String value) {
        return Optional.of(value.strip()).filter(told -> !told.isEmpty()).orElse(null);
    }
}
