package org.entente.documents;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.jspecify.annotations.Nullable;

/** Tells English from other languages by its script and its commonest words. */
final class LanguageGuess {

    /** How much of a text is looked at. */
    private static final int SAMPLE = 20_000;

    /** Fewer words than this tell nothing, and pass. */
    private static final int WORDS = 20;

    /** The share of English stop words that no other language reaches and no English article falls below. */
    private static final double ENGLISH = 0.2;

    /** A text of few words is another language's when at least this share of them are its commonest, ... */
    private static final double CLEARLY = 0.25;

    /** ... when they are more than so many times those of English, ... */
    private static final int MORE = 4;

    /** ... and when so many of them differ, as they do not in names such as <i>La Paz</i>. */
    private static final int DISTINCT = 3;

    private record Language(String name, String tag, Set<UnicodeScript> scripts, Set<String> words) {
        /** How many different words of this language are among {@code found}. */
        long among(Map<String, Integer> found) {
            return words.stream().filter(found::containsKey).count();
        }
    }

    /**
     * A language that is not English.
     *
     * @param tag its BCP 47 tag; {@code und} when it is not known
     * @param objection why its texts are not read, in a person's words
     */
    record Foreign(String tag, String objection) {
        static Foreign named(String name, String tag) {
            return new Foreign(tag, "seems to be " + name + "; only English is read");
        }
    }

    private final Language english;
    private final List<Language> others;

    private LanguageGuess(Language english, List<Language> others) {
        this.english = english;
        this.others = others;
    }

    /** A guess from {@code languages.tsv}, whose first row is English. */
    static LanguageGuess of(Knowledge knowledge) {
        List<Language> languages = new ArrayList<>();
        for (Row row : knowledge.table("languages.tsv").rows()) {
            List<UnicodeScript> scripts = new ArrayList<>();
            for (String script : row.list("scripts")) {
                try {
                    scripts.add(UnicodeScript.forName(script));
                } catch (IllegalArgumentException e) {
                    throw row.wrong("scripts", "names of Unicode scripts, as Cyrillic");
                }
            }
            languages.add(new Language(
                    row.text("language"), row.text("tag"), Set.copyOf(scripts), Set.copyOf(row.list("words"))));
        }
        return new LanguageGuess(languages.get(0), languages.subList(1, languages.size()));
    }

    /**
     * The language of {@code text}; empty when it is taken for English.
     *
     * @param told the language that is told beside it, a BCP 47 tag, which is believed of what is too short to tell; or
     *     null
     */
    Optional<Foreign> foreign(String text, @Nullable String told) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        Map<UnicodeScript, Integer> letters = letters(sample);
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
        Map<String, Integer> words = words(sample);
        int count = words.values().stream().mapToInt(Integer::intValue).sum();
        if (latin * 2 < all) {
            return Optional.of(byScript(letters, words));
        }
        double share = share(english, words, count);
        if (share >= ENGLISH) {
            return Optional.empty();
        }
        Language best = english;
        for (Language other : others) {
            if (share(other, words, count) > share(best, words, count)) {
                best = other;
            }
        }
        if (count < WORDS) {
            double other = share(best, words, count);
            boolean clear = other >= CLEARLY && other > MORE * share && best.among(words) >= DISTINCT;
            return clear
                    ? Optional.of(Foreign.named(best.name(), best.tag()))
                    : share > 0 ? Optional.empty() : told(told);
        }
        if (!best.equals(english) && share(best, words, count) >= 0.08) {
            return Optional.of(Foreign.named(best.name(), best.tag()));
        }
        return share >= 0.05 || count < 3 * WORDS
                ? Optional.empty()
                : Optional.of(new Foreign(
                        "und",
                        String.format(
                                Locale.ROOT,
                                "is not English: of its %d words only %.0f %% are common English ones; only English is"
                                        + " read",
                                count,
                                share * 100)));
    }

    private Optional<Foreign> told(@Nullable String tag) {
        String language = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return others.stream()
                .filter(other -> other.tag().equals(language))
                .findFirst()
                .map(other -> Foreign.named(other.name(), other.tag()));
    }

    private Foreign byScript(Map<UnicodeScript, Integer> letters, Map<String, Integer> words) {
        UnicodeScript script = UnicodeScript.COMMON;
        for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
            if (entry.getValue() > letters.getOrDefault(script, 0)) {
                script = entry.getKey();
            }
        }
        Foreign best = Foreign.named(
                "in the script " + script.name().toLowerCase(Locale.ROOT).replace('_', ' '), "und");
        double bestShare = -1;
        for (Language other : others) {
            // Japanese mixes kana with Han; a language is fit when all scripts it needs are there.
            boolean fits = other.scripts().contains(script) && letters.keySet().containsAll(other.scripts());
            double share = share(other, words, 1) + other.scripts().size() * 0.1;
            if (fits && share > bestShare) {
                best = Foreign.named(other.name(), other.tag());
                bestShare = share;
            }
        }
        return best;
    }

    private static double share(Language language, Map<String, Integer> words, int count) {
        int found = 0;
        for (String word : language.words()) {
            found += words.getOrDefault(word, 0);
        }
        return count == 0 ? 0 : (double) found / count;
    }

    private static Map<UnicodeScript, Integer> letters(String sample) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return letters;
    }

    private static Map<String, Integer> words(String sample) {
        Map<String, Integer> words = new HashMap<>();
        int begin = -1;
        for (int i = 0; i <= sample.length(); i++) {
            boolean letter = i < sample.length() && isWord(sample.charAt(i));
            if (letter && begin < 0) {
                begin = i;
            } else if (!letter && begin >= 0) {
                words.merge(sample.substring(begin, i).toLowerCase(Locale.ROOT), 1, Integer::sum);
                begin = -1;
            }
        }
        return words;
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
