package org.entente.views;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.ledger.Citation;
import org.entente.ledger.Entry;

/**
 * An article to be cited, and the key by which it is.
 *
 * @param key as {@code gazette2021lavrov}: publisher, year, first word of the headline; where two would be alike, a letter
 *     follows
 * @param article the article
 */
record Citing(String key, Citation article) {

    /** A byline's <i>By</i>, and what stands between two names in it. */
    private static final Pattern BY = Pattern.compile("^by\\s+", Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|&|\\band\\b)\\s*");

    private static final Pattern WORD = Pattern.compile("[a-z0-9]{3,}");

    /** Words that say too little of a headline to be its key. */
    private static final Set<String> DULL = Set.of("the", "and", "for", "from", "with");

    /** The articles that {@code entries} are told in, each once, in the order of the entries. */
    static List<Citing> of(List<Entry> entries) {
        Set<Citation> articles = new LinkedHashSet<>();
        entries.forEach(entry -> entry.claims().forEach(told -> articles.addAll(told.sources())));
        Set<String> keys = new HashSet<>();
        List<Citing> citing = new ArrayList<>();
        for (Citation article : articles) {
            String key = key(article);
            String own = key;
            for (int i = 1; !keys.add(own); i++) {
                own = key + letters(i);
            }
            citing.add(new Citing(own, article));
        }
        return citing;
    }

    /** Who wrote it, a name each. */
    List<String> authors() {
        String byline = article.byline();
        return byline == null
                ? List.of()
                : Stream.of(BETWEEN.split(BY.matcher(byline.strip()).replaceFirst("")))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** Its headline, or where it has none, the name of the file that it was read from. */
    String title() {
        String title = article.title();
        return title == null ? fileName(article.source()) : title.replaceAll("\\s+", " ");
    }

    private static String key(Citation article) {
        String who = article.publisher() == null ? "source" : word(article.publisher());
        String year = article.published() == null
                ? ""
                : String.valueOf(article.published().getYear());
        return who + year + word(article.title() == null ? "" : article.title());
    }

    private static String fileName(String source) {
        return source.substring(source.lastIndexOf('/') + 1);
    }

    /** The first word of {@code text} that says something, in plain small letters; else nothing. */
    private static String word(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        Matcher words = WORD.matcher(plain);
        while (words.find()) {
            if (!DULL.contains(words.group())) {
                return words.group();
            }
        }
        return "";
    }

    /** a to z, then aa to az and so on. */
    private static String letters(int number) {
        String last = String.valueOf((char) ('a' + (number - 1) % 26));
        return number <= 26 ? last : letters((number - 1) / 26) + last;
    }
}
