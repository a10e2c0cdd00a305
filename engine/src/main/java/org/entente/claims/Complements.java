package org.entente.claims;

import java.util.Locale;
import java.util.Set;
import org.entente.claims.Operator.Effect;

/** Tells which words are complements of their governors, so that what the governor says holds for them. */
final class Complements {

    private static final Set<String> COMPLEMENTS = Set.of(
            "xcomp", "ccomp", "obj", "nsubj:pass", "nmod", "obl", "compound", "parataxis", "acl", "advcl", "dep");

    /** Prepositions whose phrase is no complement: what happens there happens besides. */
    private static final Set<String> ASIDE = Set.of(
            "during",
            "after",
            "before",
            "since",
            "despite",
            "amid",
            "while",
            "under",
            "as",
            "following",
            "in",
            "at",
            "besides",
            "without",
            "because_of",
            "due_to",
            "ahead_of",
            "within",
            "from",
            "by",
            "than",
            "including",
            "like",
            "such_as",
            "until",
            "through",
            "via");

    /** What may open the clause that a verb asks for: <i>accused of arming</i>, <i>stopped from selling</i>. */
    private static final Set<String> OPENING = Set.of("to", "of", "for", "from", "on", "against", "with", "about");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

    /** Nouns for what follows on something that has happened: <i>the results of the visit</i>. */
    private static final Set<String> AFTERWARDS =
            Set.of("result", "outcome", "aftermath", "anniversary", "consequence", "commemoration");

    private final Operators operators;
    private final Grammar grammar;

    Complements(Operators operators, Grammar grammar) {
        this.operators = operators;
        this.grammar = grammar;
    }

    /** Whether the word at {@code at} is what its governor speaks of, not what happens beside it. */
    boolean holds(int at, String relation) {
        if (!COMPLEMENTS.contains(relation)) {
            return false;
        }
        if (relation.equals("nmod") || relation.equals("obl")) {
            String preposition = grammar.preposition(at);
            if (AFTERWARDS.contains(grammar.token(grammar.token(at).head()).lemma())) {
                return false;
            }
            return !ASIDE.contains(preposition)
                    || (preposition.equals("from") && ends(grammar.token(at).head()));
        }
        if (relation.equals("acl")) {
            return grammar.token(at).tag().equals("VB")
                    || grammar.token(at).tag().equals("VBG");
        }
        if (relation.equals("advcl")) {
            int mark = grammar.dependent(at, "mark");
            boolean when = grammar.dependents(at).stream().anyMatch(token -> token.is("WRB"));
            return mark < 0
                    ? !when && !apart(at)
                    : OPENING.contains(grammar.token(mark).lemma());
        }
        return true;
    }

    /** Whether what comes <i>from</i> a verb is what it ends: <i>withdrew from the treaty</i>. */
    private boolean ends(int verb) {
        Operator operator = operators.onComplement(grammar, verb);
        return operator != null && operator.effect() == Effect.STOP;
    }

    /** Whether a clause says on what condition something holds. */
    boolean conditional(int at) {
        int mark = grammar.dependent(at, "mark");
        return mark >= 0 && CONDITIONS.contains(grammar.token(mark).lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a comma cuts a participle off: <i>stopped work, staging a protest</i>. */
    private boolean apart(int at) {
        int head = grammar.token(at).head();
        for (int i = Math.min(at, head) + 1; i < Math.max(at, head); i++) {
            if (grammar.token(i).text().equals(",")) {
                return true;
            }
        }
        return false;
    }
}
