package org.entente.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The tree of one parsed sentence, with the parser's habitual slips mended: what depends on what, and what fills the
 * {@link Slots} around a word.
 */
final class Grammar {

    /** Prepositions whose phrase tells of another event than its verb. */
    private static final Set<String> BESIDES = Set.of(
            "after",
            "following",
            "amid",
            "during",
            "despite",
            "since",
            "before",
            "until",
            "because_of",
            "due_to",
            "over");

    private final Sentence sentence;
    private final List<List<Token>> dependents = new ArrayList<>();
    private final Slots slots = new Slots(this);

    Grammar(Sentence parsed) {
        this.sentence = Subjects.of(Repairs.of(parsed));
        for (int i = 0; i < sentence.size(); i++) {
            dependents.add(new ArrayList<>());
        }
        for (Token token : sentence.tokens()) {
            if (token.head() >= 0) {
                dependents.get(token.head()).add(token);
            }
        }
    }

    Token token(int index) {
        return sentence.token(index);
    }

    int size() {
        return sentence.size();
    }

    List<Token> dependents(int head) {
        return dependents.get(head);
    }

    /**
     * The word whose statement a trigger makes: for a copula its predicate; for the preposition of a place that opens a
     * clause, the clause's verb (<i><b>In</b> Minsk, he <b>spoke</b></i>); for any other word itself.
     */
    int predicate(int word) {
        int head = token(word).head();
        boolean small =
                token(word).relation().equals("cop") || token(word).relation().equals("case");
        if (!small || head < 0) {
            return word;
        }
        return token(word).relation().equals("case") && opens(word)
                ? token(head).head()
                : head;
    }

    /** Whether a preposition's phrase opens the clause of a verb. */
    private boolean opens(int preposition) {
        int noun = token(preposition).head();
        int verb = token(noun).head();
        return verb > noun
                && token(verb).is("VB")
                && token(noun).relation().equals("obl")
                && dependent(verb, "nsubj") > noun
                && (preposition == 0
                        || !letter(token(preposition - 1))
                        || token(preposition - 1).is("CC"));
    }

    private static boolean letter(Token token) {
        return Character.isLetterOrDigit(token.text().charAt(0));
    }

    /** Whether no verb stands above a word: <i>Lavrov in <b>Baku</b></i>. */
    boolean verbless(int word) {
        for (int at = word; at >= 0; at = token(at).head()) {
            if (token(at).is("VB") || token(at).is("MD") || hasSubject(at)) {
                return false;
            }
        }
        return true;
    }

    boolean hasSubject(int predicate) {
        return dependent(predicate, "nsubj") >= 0 || dependent(predicate, "cop") >= 0;
    }

    /** The first dependent of {@code head} in that relation, or -1. */
    int dependent(int head, String relation) {
        for (Token token : dependents(head)) {
            if (token.relation().equals(relation)) {
                return token.index();
            }
        }
        return -1;
    }

    boolean hasDependent(int head, String... lemmas) {
        for (Token token : dependents(head)) {
            for (String lemma : lemmas) {
                if (token.lemma().equalsIgnoreCase(lemma)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The preposition that introduces {@code noun}, or empty. */
    String preposition(int noun) {
        StringBuilder words = new StringBuilder();
        for (Token token : dependents(noun)) {
            if (token.relation().equals("case") && !token.is("POS")) {
                words.append(words.length() == 0 ? "" : "_").append(lower(token));
                for (Token more : dependents(token.index())) {
                    if (more.relation().equals("fixed")) {
                        words.append('_').append(lower(more));
                    }
                }
            }
        }
        return words.toString();
    }

    /** The further phrases of a list with its own prepositions, of which {@code first} holds what it begins with: on A, on B and on C. */
    List<Integer> further(int governor, List<Integer> first) {
        Set<Integer> all = new LinkedHashSet<>(first);
        String preposition = preposition(first.get(0));
        for (Token token : governor < 0 ? List.<Token>of() : dependents(governor)) {
            if (token.index() > first.get(0) && preposition(token.index()).equals(preposition)) {
                all.addAll(withConjuncts(token.index()));
            }
        }
        all.remove(first.get(0));
        return all.stream()
                .filter(each -> preposition(each).equals(preposition) && !Calendar.names(token(each)))
                .toList();
    }

    /** Whether a noun's phrase tells of another event than the verb that it hangs on: <i>resigned <b>after protests</b></i>. */
    boolean tellsBesides(int noun) {
        return BESIDES.contains(preposition(noun));
    }

    boolean passive(int verb) {
        if (!token(verb).is("VB")) {
            return false;
        }
        for (Token token : dependents(verb)) {
            if (token.relation().equals("aux:pass") || token.relation().equals("nsubj:pass")) {
                return true;
            }
        }
        Token self = token(verb);
        if (self.tag().equals("VBN")
                && (self.relation().equals("acl")
                        || self.relation().equals("advcl")
                        || (self.relation().equals("dep") && hasAgent(verb))
                        || self.relation().equals("amod"))
                && dependent(verb, "aux") < 0
                && dependent(verb, "nsubj") < 0
                && !perfect(verb)) {
            return true;
        }
        if (self.tag().equals("VBN")
                && !self.relation().equals("conj")
                && dependent(verb, "aux") < 0
                && dependent(verb, "obj") < 0
                && !perfect(verb)) {
            // Notes and headlines leave the auxiliary out: TWELVE DRONES ORDERED.
            return true;
        }
        return self.tag().equals("VBN")
                && self.relation().equals("conj")
                && dependent(verb, "nsubj") < 0
                && dependent(verb, "aux") < 0
                && self.head() >= 0
                && passive(self.head());
    }

    private boolean hasAgent(int verb) {
        return dependents(verb).stream()
                .anyMatch(token -> preposition(token.index()).equals("by"));
    }

    /** Whether <i>have</i> stands right before a participle that the parser took for an adjective. */
    private boolean perfect(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
            if (token(i).lemma().equals("have")) {
                return true;
            }
            if (!token(i).is("RB") && !token(i).is("IN")) {
                return false;
            }
        }
        return false;
    }

    /** The token and whatever is coordinated with it, each a head of its own. */
    List<Integer> withConjuncts(int head) {
        List<Integer> all = new ArrayList<>();
        all.add(head);
        for (Token token : dependents(head)) {
            if (token.relation().equals("conj")) {
                all.addAll(withConjuncts(token.index()));
            }
        }
        return all;
    }

    /** Everything that depends on {@code head}, itself included, in order. */
    List<Integer> subtree(int head) {
        List<Integer> all = new ArrayList<>();
        collect(head, all, new boolean[size()]);
        all.sort(null);
        return all;
    }

    private void collect(int head, List<Integer> all, boolean[] seen) {
        if (seen[head]) {
            return;
        }
        seen[head] = true;
        all.add(head);
        for (Token token : dependents(head)) {
            collect(token.index(), all, seen);
        }
    }

    /** The slots of the verb, noun or adjective at {@code predicate}, each filler's conjuncts included. */
    Map<String, List<Integer>> slots(int predicate) {
        return slots.of(predicate);
    }

    static String lower(Token token) {
        return token.text().toLowerCase(java.util.Locale.ROOT);
    }
}
