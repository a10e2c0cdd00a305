package org.entente.claims;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Token;

/** The words around a trigger that a frame of several words may ask for. */
final class Words {

    /** Relations within the noun phrase that depends on a trigger: <i>lifted the travel <b>restrictions</b></i>. */
    private static final Set<String> WITHIN = Set.of("compound", "amod", "conj", "appos", "flat", "nummod", "fixed");

    /** What a table writes to ask for an infinitive: <i>called on them <b>to leave</b></i>. */
    private static final String INFINITIVE = "to_do";

    /** What a table writes before the preposition that introduces the trigger itself: <i><b>on</b> order</i>. */
    static final String CASE = "case:";

    /** Relations whose words belong to no phrase of the trigger. */
    private static final Set<String> OUTSIDE = Set.of("mark", "punct", "cc", "parataxis");

    /** Verbs that only say that things stand so: twelve howitzers <i>remain</i> on order. */
    private static final Set<String> BEING =
            Set.of("be", "have", "remain", "stay", "keep", "put", "place", "stand", "leave");

    /** Relations of verbs that tell something else. */
    private static final Set<String> CLAUSES = Set.of("advcl", "conj", "ccomp", "acl", "acl:relcl", "csubj");

    private final Map<String, Integer> subjects = new HashMap<>();
    private final Map<String, Integer> others = new HashMap<>();

    private Words() {}

    static Words around(Grammar grammar, int trigger, Map<String, List<Integer>> slots) {
        Words words = new Words();
        boolean verb = grammar.token(trigger).is("VB");
        for (int object : slots.getOrDefault("obj", List.of())) {
            words.add(grammar, grammar.token(object), words.others);
        }
        for (Token dependent : grammar.dependents(trigger)) {
            boolean subject = verb && dependent.relation().equals("nsubj");
            if (dependent.is("VB") && grammar.hasDependent(dependent.index(), "to")) {
                words.others.putIfAbsent(INFINITIVE, dependent.index());
                words.others.putIfAbsent(dependent.lemma(), dependent.index());
            }
            boolean own = !verb && dependent.relation().equals("case");
            if (own) {
                words.introduced(grammar, trigger, dependent);
            } else if (belongs(grammar, dependent)) {
                words.add(grammar, dependent, subject ? words.subjects : words.others);
            }
        }
        for (int subject : slots.getOrDefault("subj", List.of())) {
            words.add(grammar, grammar.token(subject), words.subjects);
        }
        return words;
    }

    /** Notes the preposition of a phrase that says how things stand, not how or where something else is done. */
    private void introduced(Grammar grammar, int noun, Token preposition) {
        int verb = grammar.token(noun).head();
        boolean stands = !grammar.token(noun).relation().equals("obl")
                || !grammar.token(verb).is("VB")
                || BEING.contains(grammar.token(verb).lemma());
        if (stands) {
            others.putIfAbsent(CASE + Grammar.lower(preposition), preposition.index());
        }
    }

    private static boolean belongs(Grammar grammar, Token word) {
        boolean clause = word.is("VB") && CLAUSES.contains(word.relation());
        boolean particle = word.relation().equals("compound:prt");
        boolean dated =
                particle && word.index() + 1 < grammar.size() && Calendar.dates(grammar.token(word.index() + 1));
        return !clause && !dated && !OUTSIDE.contains(word.relation()) && !grammar.tellsBesides(word.index());
    }

    private void add(Grammar grammar, Token word, Map<String, Integer> to) {
        add(word, to);
        for (Token inner : grammar.dependents(word.index())) {
            if (inner.relation().equals("case")) {
                if (!Calendar.names(word)) {
                    add(inner, others);
                    grammar.dependents(inner.index()).forEach(more -> add(more, others));
                }
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

    private static void add(Token word, Map<String, Integer> to) {
        to.putIfAbsent(word.lemma().toLowerCase(Locale.ROOT), word.index());
        String text = Grammar.lower(word);
        to.putIfAbsent(text, word.index());
        // The lemmatiser leaves names as they are, and some plurals: Farmers, troops.
        if (text.endsWith("s") && word.is("NN")) {
            to.putIfAbsent(text.substring(0, text.length() - 1), word.index());
        }
    }

    /** Whether every word that the frame asks for is there. */
    boolean hold(Frame frame) {
        return frame.with().stream()
                .allMatch(company -> company.words().stream().anyMatch(words(company)::containsKey));
    }

    /** How far from the trigger the words stand that the frame asks for: 0 by its object, 1 by its other phrases. */
    int distance(Frame frame, List<Integer> objects) {
        return of(frame).stream().allMatch(objects::contains) ? 0 : 1;
    }

    /** Where the words stand that the frame asks for; where several would do, the first in the sentence. */
    List<Integer> of(Frame frame) {
        return frame.with().stream()
                .filter(company -> !company.words().contains(INFINITIVE))
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Integer> find(Frame.Company company) {
        return company.words().stream()
                .map(words(company)::get)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private Map<String, Integer> words(Frame.Company company) {
        return company.subject() ? subjects : others;
    }
}
