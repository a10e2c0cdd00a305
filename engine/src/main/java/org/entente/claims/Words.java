package org.entente.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Token;

/** The words around a trigger that a frame of several words may ask for. */
final class Words {

    /** Relations within the noun phrase that depends on a trigger: <i>lifted the travel <b>restrictions</b></i>. */
    private static final Set<String> WITHIN = Set.of("compound", "amod", "conj", "appos", "flat", "nummod", "fixed");

    private final Set<String> subjects = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    private Words() {}

    static Words around(Grammar grammar, int trigger, Map<String, List<Integer>> slots) {
        Words words = new Words();
        boolean verb = grammar.token(trigger).is("VB");
        for (Token dependent : grammar.dependents(trigger)) {
            boolean subject = verb && dependent.relation().equals("nsubj");
            words.add(grammar, dependent, subject ? words.subjects : words.others);
        }
        for (int object : slots.getOrDefault("obj", List.of())) {
            words.add(grammar, grammar.token(object), words.others);
        }
        for (int subject : slots.getOrDefault("subj", List.of())) {
            words.add(grammar, grammar.token(subject), words.subjects);
        }
        return words;
    }

    private void add(Grammar grammar, Token word, Set<String> to) {
        add(word, to);
        for (Token inner : grammar.dependents(word.index())) {
            if (inner.relation().equals("case")) {
                add(inner, others);
                grammar.dependents(inner.index()).forEach(more -> add(more, others));
            } else if (!word.is("VB") && inside(grammar, inner)) {
                add(inner, to);
                grammar.dependents(inner.index()).stream()
                        .filter(deeper -> inside(grammar, deeper))
                        .forEach(deeper -> add(deeper, to));
            }
        }
    }

    private static boolean inside(Grammar grammar, Token word) {
        return WITHIN.contains(word.relation())
                || (word.relation().equals("nmod")
                        && grammar.preposition(word.index()).equals("of"));
    }

    private static void add(Token word, Set<String> to) {
        to.add(word.lemma().toLowerCase(Locale.ROOT));
        to.add(Grammar.lower(word));
    }

    boolean hold(Frame.Company company) {
        return company.words().stream().anyMatch((company.subject() ? subjects : others)::contains);
    }
}
