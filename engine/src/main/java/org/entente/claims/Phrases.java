package org.entente.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Token;

/**
 * Words and phrases of a table, each with what it tells, found in a sentence by their lemmas.
 *
 * @param <T> what a phrase tells
 */
final class Phrases<T> {

    /**
     * A phrase where it stands.
     *
     * @param at the index of its first word
     * @param length how many words it has
     */
    record Found<T>(int at, int length, T tells) {

        /** Whether this is part of a longer phrase: <i>strike</i> in <i>hunger strike</i>. */
        boolean within(Found<T> other) {
            return length < other.length && at >= other.at && at + length <= other.at + other.length;
        }
    }

    private record Phrase<T>(List<String> words, T tells) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    /** Adds a phrase, its words separated by spaces; one of several may also be written with hyphens. */
    void add(String phrase, T tells) {
        for (String spelling : Spellings.of(phrase)) {
            add(List.of(spelling.split(" ")), tells);
            if (spelling.contains(" ")) {
                add(List.of(spelling.replace(' ', '-')), tells);
            }
        }
    }

    private void add(List<String> words, T tells) {
        byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(new Phrase<>(words, tells));
    }

    /** The phrases that begin at one of {@code tokens}, in their order, without what is part of a longer one. */
    List<Found<T>> in(Grammar grammar, Iterable<Integer> tokens) {
        List<Found<T>> found = new ArrayList<>();
        for (int at : tokens) {
            for (String form : forms(grammar.token(at))) {
                for (Phrase<T> phrase : byFirst.getOrDefault(form, List.of())) {
                    if (follows(grammar, at, phrase.words())) {
                        found.add(new Found<>(at, phrase.words().size(), phrase.tells()));
                    }
                }
            }
        }
        return found.stream()
                .filter(each -> found.stream().noneMatch(each::within))
                .toList();
    }

    private static boolean follows(Grammar grammar, int first, List<String> words) {
        if (first + words.size() > grammar.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!forms(grammar.token(first + i)).contains(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A word's lemma and its form; the lemmatiser leaves names as they are, and some plurals: <i>Marines</i>. */
    private static Set<String> forms(Token word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word.lemma().toLowerCase(Locale.ROOT));
        String text = Grammar.lower(word);
        forms.add(text);
        if (text.endsWith("s") && word.is("NN")) {
            forms.add(text.substring(0, text.length() - 1));
        }
        return forms;
    }
}
