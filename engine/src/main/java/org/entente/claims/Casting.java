package org.entente.claims;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Plover;

/** How surely the source of a relation is the actor of a frame and the target its recipient. */
final class Casting {

    /** Each holds where none before it does. */
    private static final double PRONOUN = 0.8;

    private static final double OPERATOR_SUBJECT = 0.85;
    private static final double UNLENT = 0.7;
    private static final double OTHER_SLOT = 0.7;
    private static final double OWN_SUBTREE = 0.6;
    private static final double OUTER_SUBTREE = 0.5;
    private static final double RIGHT_ORDER = 0.3;
    private static final double WRONG_ORDER = 0.15;

    private static final double BESIDE = 0.6;
    private static final double FURTHER = 0.95;

    /** A party that the sentence does not name fits anywhere. */
    private static final double UNNAMED = 0.5;

    /** Types that two subjects do to each other: <i>the two sides met</i>. */
    private static final Set<Plover.Type> MUTUAL = Set.of(
            Plover.Type.AGREE,
            Plover.Type.CONSULT,
            Plover.Type.SUPPORT,
            Plover.Type.COOPERATE,
            Plover.Type.RETREAT,
            Plover.Type.CONCEDE,
            Plover.Type.ASSAULT);

    private final Support support;
    private final Grammar grammar;
    private final Party source;
    private final Party target;

    Casting(Support support, Grammar grammar, Party source, Party target) {
        this.support = support;
        this.grammar = grammar;
        this.source = source;
        this.target = target;
    }

    /** Whether the word is part of a party's name. */
    boolean names(int token) {
        return source.covers(token);
    }

    /** 0 to 1. */
    double fit(Match match, Modality modality) {
        return actor(match, modality) * recipient(match, modality) * standing(match, modality);
    }

    /** How surely the source says that the target did it: <i>Paris said that the rebels had shelled the town</i>. */
    double blame(Match match, Modality modality) {
        boolean told = modality.operators().stream().anyMatch(operator -> operator.effect() == Operator.Effect.SPEECH)
                && modality.voice() < 0;
        if (!told || source.absent() || target.absent() || match.frame().type().quad() < 4) {
            return 0;
        }
        double doer = support.lends(grammar, match.token(), modality)
                ? target.in(match.fillers(Role.ACTOR))
                : target.in(withoutSubject(match));
        return OPERATOR_SUBJECT * source.in(match.slot("speaker")) * doer;
    }

    /** What the clause and phrases around a trigger leave of it: what is told beside the sentence's point counts less. */
    private double standing(Match match, Modality modality) {
        double left = 1;
        for (int at = match.token(); at >= 0; at = grammar.token(at).head()) {
            String relation = grammar.token(at).relation();
            boolean complement = modality.chain().contains(grammar.token(at).head());
            if (relation.equals("advcl") || (relation.startsWith("acl") && !complement)) {
                left *= BESIDE;
            } else if (relation.equals("conj")) {
                left *= FURTHER;
            } else if (grammar.tellsBesides(at)) {
                left *= BESIDE;
            }
        }
        return left;
    }

    private double actor(Match match, Modality modality) {
        if (source.absent()) {
            return UNNAMED;
        }
        List<Integer> fillers = match.fillers(Role.ACTOR);
        double best = source.in(fillers);
        if (best > UNLENT && !support.lends(grammar, match.token(), modality)) {
            best = Math.max(UNLENT * best, source.in(withoutSubject(match)));
        }
        if (source.pronoun(fillers) && source.before(match.token())) {
            best = Math.max(best, PRONOUN);
        }
        for (int outer : modality.chain()) {
            if (best < OPERATOR_SUBJECT && outer != match.token()) {
                best = Math.max(
                        best, OPERATOR_SUBJECT * source.in(grammar.slots(outer).getOrDefault("subj", List.of())));
            }
        }
        if (best > 0) {
            return best;
        }
        return source.before(match.token()) ? RIGHT_ORDER : WRONG_ORDER;
    }

    private static List<Integer> withoutSubject(Match match) {
        return match.frame().roles().getOrDefault(Role.ACTOR, List.of()).stream()
                .filter(slot -> !slot.equals("subj"))
                .flatMap(slot -> match.slot(slot).stream())
                .toList();
    }

    private double recipient(Match match, Modality modality) {
        if (target.absent()) {
            return UNNAMED;
        }
        double best = target.in(match.fillers(Role.RECIPIENT));
        boolean together = MUTUAL.contains(match.frame().type())
                && source.in(match.slot("subj")) > 0
                && target.in(match.slot("subj")) > 0;
        if (together) {
            best = Math.max(best, target.in(match.slot("subj")));
        }
        for (Map.Entry<String, List<Integer>> slot : match.slots().entrySet()) {
            if (!slot.getKey().equals("subj")) {
                best = Math.max(best, OTHER_SLOT * target.in(slot.getValue()));
            }
        }
        if (best < OWN_SUBTREE && holds(match.token())) {
            best = OWN_SUBTREE;
        }
        for (int outer : modality.chain()) {
            if (best < OUTER_SUBTREE && holds(outer)) {
                best = OUTER_SUBTREE;
            }
        }
        if (best > 0) {
            return best;
        }
        return target.before(match.token()) ? WRONG_ORDER : RIGHT_ORDER;
    }

    private boolean holds(int head) {
        return grammar.subtree(head).stream().anyMatch(target::covers);
    }
}
