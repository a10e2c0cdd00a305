package org.entente.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.entente.claims.Operator.Effect;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Kind;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * One walk from a trigger outwards through the words that govern it and lets each operator act on what is inside.
 *
 * <p>The walk goes from a complement to its governor (clauses, objects, the noun of a prepositional phrase) and from
 * a coordinated word to the first of its row; it ends where a word is no complement of the next, as the subject of
 * another verb or a relative clause, whose content is told as a fact of its own.
 */
final class Walk {

    private final Operators operators;
    private final Complements complements;
    private final IntFunction<List<Actor>> speakers;
    private final Grammar grammar;
    private final int trigger;
    private final Kind kind;
    private final List<Operator> acted = new ArrayList<>();
    private final Set<Integer> acting = new HashSet<>();
    private final List<Integer> chain = new ArrayList<>();
    private final List<Integer> governors = new ArrayList<>();
    private Status status;
    private Plover.@Nullable Type type;
    private Attribution attribution = Attribution.AUTHOR;
    private int outermost;
    private int voice = -1;

    Walk(Operators operators, Grammar grammar, IntFunction<List<Actor>> speakers, int trigger, Frame frame) {
        this.operators = operators;
        complements = new Complements(operators, grammar);
        this.grammar = grammar;
        this.speakers = speakers;
        this.trigger = grammar.predicate(trigger);
        this.status = frame.status();
        this.kind = frame.kind();
        this.outermost = this.trigger;
    }

    Modality modality() {
        Set<Integer> seen = new HashSet<>();
        boolean voiced = modifiers(trigger, false);
        int at = trigger;
        boolean beside = false;
        while (at >= 0 && seen.add(at)) {
            chain.add(at);
            if (toCome(at)) {
                lower(Status.AGREED);
                voiced = true;
            }
            if (at == trigger) {
                participles();
            }
            if (!beside && at != trigger) {
                governors.add(at);
            }
            int head = grammar.token(at).head();
            if (head < 0) {
                break;
            }
            String relation = grammar.token(at).relation();
            if (parted(at, head, relation)) {
                break;
            }
            beside = relation.equals("conj") || relation.equals("appos");
            if (relation.equals("conj") || relation.equals("appos")) {
                // A coordinated verb shares its neighbour's auxiliary only when it brings none of its own.
                if (!voiced && relation.equals("conj") && grammar.dependent(at, "nsubj") < 0) {
                    voiced = modifiers(head, true);
                }
            } else if (relation.equals("nsubj") || (undergoes(at, relation) && subjectOperator(head) != null)) {
                Operator operator = subjectOperator(head);
                if (operator != null) {
                    act(operator, head);
                } else if (grammar.dependent(head, "cop") < 0) {
                    break;
                }
                voiced = modifiers(head, false);
            } else if (operators.performed(grammar, at, head)) {
                voiced = true;
            } else if (complements.holds(at, relation)) {
                if (complements.conditional(at)) {
                    lower(Status.SPECULATED);
                }
                outward(at, head);
                // Who may or must say so makes what is said neither likelier nor less so.
                voiced = !speaks(head) && modifiers(head, false);
            } else {
                if (relation.equals("advcl") && complements.conditional(at)) {
                    lower(Status.SPECULATED);
                }
                break;
            }
            at = head;
        }
        sourced();
        return new Modality(status, type, attribution, acted, acting, outermost, voice, chain, governors);
    }

    /** Whether a semicolon makes a clause a statement of its own, which nothing before it acts on. */
    private boolean parted(int at, int head, String relation) {
        boolean clause = Set.of("conj", "parataxis", "dep").contains(relation)
                && grammar.token(at).is("VB")
                && grammar.dependent(at, "mark") < 0;
        for (int i = Math.min(at, head) + 1; clause && i < Math.max(at, head); i++) {
            if (grammar.token(i).text().equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb is to be done: <i>were to be supplied</i>, and in headlines <i>Rabat to get jets</i>. */
    private boolean toCome(int at) {
        int to = grammar.dependent(at, "mark");
        if (to < 0 || !grammar.token(to).is("TO") || !grammar.token(at).is("VB")) {
            return false;
        }
        boolean be = grammar.dependents(at).stream()
                .anyMatch(token -> token.index() < to
                        && token.lemma().equals("be")
                        && (token.relation().startsWith("aux")
                                || token.relation().equals("cop")));
        return be || grammar.token(at).head() < 0;
    }

    /** What is said of a noun right after it: <i>the treaty <b>signed</b> in March</i>, <i>a visit that was <b>postponed</b></i>. */
    private void participles() {
        for (Token word : grammar.dependents(trigger)) {
            boolean after = word.relation().startsWith("acl")
                    && word.index() > trigger
                    && word.tag().equals("VBN");
            Operator operator = after && !grammar.token(trigger).is("VB") && grammar.passive(word.index())
                    ? operators.onComplement(grammar, word.index())
                    : null;
            if (operator != null && operator.effect() != Effect.SPEECH) {
                chain.add(word.index());
                act(operator, word.index());
                modifiers(word.index(), false);
            }
        }
    }

    /** Whether a word is what something becomes of: of a passive, or as a clause (<i><b>buying</b> jets came to nothing</i>). */
    private boolean undergoes(int at, String relation) {
        boolean clause = relation.equals("csubj") && !grammar.token(at).tag().equals("VBD");
        return relation.equals("nsubj:pass") || clause;
    }

    private @Nullable Operator subjectOperator(int head) {
        return operators.onSubject(grammar, head);
    }

    private void outward(int at, int head) {
        Token word = grammar.token(head);
        if (word.lemma().equals("be") && grammar.hasDependent(at, "to") && word.is("VB")) {
            lower(Status.AGREED);
            return;
        }
        Operator operator = operators.onComplement(grammar, head);
        boolean ending = operator != null && operator.effect() == Effect.STOP;
        boolean pause = word.lemma().equals("stop") && grammar.token(at).tag().equals("VB");
        if (operator == null || (ending && (pause || grammar.hasDependent(at, "with")))) {
            // Talks that END WITH a signature do not end the signature; who STOPS in Oslo TO MEET the king meets him.
            return;
        }
        if (operator.effect() != Effect.SPEECH && Slots.said(grammar, at)) {
            // A letter THANKING Togo thanks it; a contract supplying it is yet to.
            return;
        }
        boolean clause = Set.of("ccomp", "parataxis", "xcomp", "dep")
                .contains(grammar.token(at).relation());
        if (operator.effect() == Effect.SPEECH) {
            boolean content = grammar.token(at).relation().equals("acl") && word.is("NN");
            if (clause || content || grammar.token(at).relation().equals("advcl")) {
                speech(head, operator);
            }
            return;
        }
        if (grammar.token(at).relation().equals("ccomp") && word.is("VB") && !grammar.passive(head)) {
            // Who denies, promises or announces that something is so says it.
            voiced(head);
        }
        act(operator, head);
    }

    private boolean speaks(int at) {
        Operator operator = operators.onComplement(grammar.token(at));
        return operator != null && operator.effect() == Effect.SPEECH;
    }

    private void act(Operator operator, int at) {
        if (operator.spares().contains(kind)) {
            return;
        }
        acted.add(operator);
        acting.add(at);
        outermost = at;
        if (operator.speaks()) {
            voice = at;
        }
        if (operator.type() != null) {
            type = operator.type();
        } else if (operator.effect() == Effect.STOP) {
            type = null;
        }
        if (operator.effect() == Effect.HEARSAY) {
            hearsay();
        }
        if (operator.effect() == Effect.NEGATION) {
            negate();
        } else if (operator.status() != null && !(operator.status() == Status.IN_TALKS && settled())) {
            lower(operator.status());
        }
    }

    /** Whether an adjective says that it is to come, which talk of it leaves so: <i>discussed the <b>upcoming</b> visit</i>. */
    private boolean settled() {
        return acted.stream().anyMatch(operator -> operator.pos().equals("a") && operator.status() == Status.AGREED);
    }

    private void lower(Status outer) {
        status = Ladder.under(status, outer);
    }

    private void negate() {
        status = status.onLadder() ? Status.REFUSED : Status.DONE;
    }

    private void hearsay() {
        if (attribution.kind() == Attribution.Kind.AUTHOR) {
            attribution = Attribution.UNNAMED;
        }
    }

    /** Auxiliaries, negation and adverbs of one word; says whether there was an auxiliary. */
    private boolean modifiers(int at, boolean shared) {
        boolean voiced = false;
        for (Token word : grammar.dependents(at)) {
            String relation = word.relation();
            if (relation.equals("aux") || relation.equals("aux:pass")) {
                voiced = true;
                modal(at, word);
            } else if (relation.equals("advmod") || relation.equals("det") || relation.equals("amod")) {
                modifier(word, shared);
            }
        }
        return voiced;
    }

    private void modal(int at, Token word) {
        Operator operator = word.is("MD") ? operators.onComplement(word) : null;
        if (operator == null) {
            return;
        }
        boolean futureInPast = word.lemma().equals("would") && reportedAt(at);
        acted.add(operator);
        if (futureInPast) {
            lower(Status.AGREED);
        } else if (operator.status() != null) {
            lower(operator.status());
        }
    }

    /** Whether the clause is what somebody said or promised: there <i>would</i> tells a plan, not a doubt. */
    private boolean reportedAt(int at) {
        Token word = grammar.token(at);
        if (word.head() < 0 || !Set.of("ccomp", "parataxis").contains(word.relation())) {
            return false;
        }
        Operator operator = operators.onComplement(grammar, word.head());
        return operator != null && (operator.effect() == Effect.SPEECH || operator.status() == Status.AGREED);
    }

    private void modifier(Token word, boolean shared) {
        Operator operator = switch (word.relation()) {
            case "advmod" -> operators.onComplement(grammar, word.index());
            case "det" -> word.lemma().equals("no") ? operators.onComplement(word) : null;
            default -> operators.onComplement(word);
        };
        if (operator != null && (!shared || operator.effect() != Effect.NEGATION)) {
            acted.add(operator);
            if (operator.effect() == Effect.NEGATION) {
                negate();
            } else if (operator.effect() == Effect.HEARSAY) {
                hearsay();
            }
            if (operator.status() != null) {
                lower(operator.status());
            }
        }
    }

    private void speech(int verb, Operator operator) {
        acted.add(operator);
        if (!voiced(verb)) {
            hearsay();
        }
    }

    /** Takes the subject of a verb, where it names somebody, for who says so. */
    private boolean voiced(int verb) {
        List<Integer> subjects = grammar.slots(verb).getOrDefault(grammar.passive(verb) ? "by" : "subj", List.of());
        for (int subject : subjects) {
            List<Actor> named = speakers.apply(subject);
            if (!named.isEmpty()) {
                attribution = Attribution.named(named.get(0));
                return true;
            }
        }
        return false;
    }

    /** <i>According to …</i>, anywhere in the clause that the trigger belongs to. */
    private void sourced() {
        for (int at : chain) {
            for (Token word : grammar.dependents(at)) {
                if (word.relation().equals("obl")
                        && grammar.preposition(word.index()).equals("according_to")) {
                    List<Actor> named = speakers.apply(word.index());
                    attribution = named.isEmpty() ? Attribution.UNNAMED : Attribution.named(named.get(0));
                    return;
                }
            }
        }
    }
}
