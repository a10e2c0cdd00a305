package org.entente.claims;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.entente.model.Span;
import org.entente.model.Token;

/** One of the two actors of a relation: the words that name it, and the nouns that stand for it in the tree. */
final class Party {

    /** How well a noun stands for the party that hangs on it by a relation: <i>Modi's <b>government</b></i>. */
    private static final Map<String, Double> LINKS = Map.of(
            "appos", 0.95,
            "conj", 0.95,
            "flat", 1.0,
            "nmod:poss", 0.9,
            "compound", 0.9,
            "amod", 0.9,
            "nmod", 0.8,
            "dep", 0.8);

    /** Below this a noun no longer stands for the party. */
    private static final double FAR = 0.4;

    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "we", "i", "which", "who", "that");

    private final Grammar grammar;
    private final Set<Integer> tokens;
    private final Map<Integer, Double> carriers = new HashMap<>();

    private Party(Grammar grammar, Set<Integer> tokens) {
        this.grammar = grammar;
        this.tokens = Set.copyOf(tokens);
        for (int token : tokens) {
            Token word = grammar.token(token);
            if (!tokens.contains(word.head())) {
                climb(word, 1);
            }
        }
    }

    /** The party that the words in {@code span} name; they may be none. */
    static Party of(Grammar grammar, Span span) {
        Set<Integer> tokens = new java.util.HashSet<>();
        for (int i = 0; i < grammar.size(); i++) {
            if (grammar.token(i).span().overlaps(span)) {
                tokens.add(i);
            }
        }
        return new Party(grammar, tokens);
    }

    private void climb(Token word, double share) {
        Double link = LINKS.get(word.relation());
        if (word.head() < 0 || link == null || grammar.token(word.head()).is("VB")) {
            return;
        }
        double next = share * link;
        if (next >= FAR && next > carriers.getOrDefault(word.head(), 0.0)) {
            carriers.put(word.head(), next);
            climb(grammar.token(word.head()), next);
        }
    }

    /** Whether the sentence does not name it. */
    boolean absent() {
        return tokens.isEmpty();
    }

    boolean covers(int token) {
        return tokens.contains(token);
    }

    /** How well the noun phrase with head {@code head} stands for the party, 0 to 1. */
    double in(int head) {
        return covers(head) ? 1 : carriers.getOrDefault(head, 0.0);
    }

    /** How well the best of several noun phrases does. */
    double in(Iterable<Integer> heads) {
        double best = 0;
        for (int head : heads) {
            best = Math.max(best, in(head));
        }
        return best;
    }

    /** Whether one of the heads is a pronoun that might stand for it. */
    boolean pronoun(Iterable<Integer> heads) {
        for (int head : heads) {
            if (PRONOUNS.contains(Grammar.lower(grammar.token(head)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all its words stand before {@code token}. */
    boolean before(int token) {
        return tokens.stream().allMatch(each -> each < token);
    }
}
