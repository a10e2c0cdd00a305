package org.entente.claims;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Token;

/** What fills the slots around the small words that may tell something themselves: modals, copulas and prepositions. */
final class SmallWords {

    private final Grammar grammar;
    private final Slots outer;

    SmallWords(Grammar grammar, Slots outer) {
        this.grammar = grammar;
        this.outer = outer;
    }

    /** A modal's subject is that of its verb; who says so is its {@code speaker}: <i>he said that they must go</i>. */
    void modal(int modal, Map<String, Set<Integer>> slots) {
        int verb = grammar.token(modal).head();
        if (verb < 0 || !grammar.token(modal).relation().equals("aux")) {
            return;
        }
        outer.of(verb).forEach((slot, heads) -> heads.forEach(head -> Slots.add(slots, slot, head)));
        if (grammar.passive(verb)) {
            outer.of(verb).getOrDefault("obj", List.of()).forEach(head -> Slots.add(slots, "subj", head));
        }
    }

    /** What a copula joins: <i>the <b>minister</b> was in <b>Cairo</b></i>. */
    void copular(int predicate, Map<String, Set<Integer>> slots) {
        String preposition = grammar.preposition(predicate);
        if (preposition.isEmpty() && !Slots.HERE.contains(Grammar.lower(grammar.token(predicate)))) {
            // What is said of the subject is no place: DUE in Cairo, FOND of Cairo.
            return;
        }
        Slots.add(slots, "subj", outer.unrelative(grammar.dependent(predicate, "nsubj"), predicate));
        if (!preposition.isEmpty()) {
            Slots.add(slots, preposition, predicate);
        }
        for (Token token : grammar.dependents(predicate)) {
            if (token.relation().startsWith("nmod") || token.relation().equals("obl")) {
                String other = grammar.preposition(token.index());
                if (!other.isEmpty()) {
                    Slots.add(slots, other, token.index());
                }
            }
        }
    }

    /**
     * The subject of a place, where the verb is left out or the place opens the clause: <i><b>Lavrov</b> in Baku</i>,
     * <i>in Minsk, <b>he</b> spoke</i>.
     */
    void preposition(int preposition, Map<String, Set<Integer>> slots) {
        int place = grammar.token(preposition).head();
        int predicate = grammar.predicate(preposition);
        if (place < 0) {
            return;
        }
        if (predicate != place && grammar.token(predicate).is("VB")) {
            Slots.add(slots, "subj", grammar.dependent(predicate, "nsubj"));
            Slots.add(slots, "opening", place);
        } else if (grammar.verbless(place) && grammar.token(place).relation().equals("nmod")) {
            int subject = grammar.token(place).head();
            Slots.add(slots, "subj", subject);
            if (subject >= 0 && grammar.token(subject).relation().equals("appos")) {
                Slots.add(slots, "subj", grammar.token(subject).head());
            }
            Slots.add(slots, "place", place);
        }
    }
}
