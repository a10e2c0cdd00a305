package org.entente.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.entente.model.Token;

/** Where the landmarks of one sentence and its two actors are. */
final class Landmarks {

    private static final Set<String> COMPLEMENTS = Set.of("obj", "xcomp", "ccomp", "obl", "nmod", "advcl", "acl");

    private final Grammar grammar;
    private final Party source;
    private final Party target;
    private final int trigger;
    private final List<Integer> fromSource;
    private final List<Integer> fromTarget;

    Landmarks(Grammar grammar, Party source, Party target, int trigger) {
        this.grammar = grammar;
        this.source = source;
        this.target = target;
        this.trigger = trigger;
        fromSource = outwards(this::ofSource);
        fromTarget = outwards(this::ofTarget);
    }

    /** The words at a landmark; none where the sentence has no such place. */
    List<Integer> at(Landmark landmark) {
        return switch (landmark) {
            case SOURCE -> all(this::ofSource);
            case TARGET -> all(this::ofTarget);
            case SOURCE_GOVERNOR -> first(fromSource, at -> !ofSource(at));
            case TARGET_GOVERNOR -> first(fromTarget, at -> !ofTarget(at));
            case MEETING -> first(fromSource, fromTarget::contains);
            case COMPLEMENTS -> complements();
            case BETWEEN -> between();
            case TRIGGER -> trigger < 0 ? List.of() : List.of(trigger);
            case WHOLE -> all(at -> true);
        };
    }

    private boolean ofSource(int at) {
        return source.covers(at);
    }

    private boolean ofTarget(int at) {
        return target.covers(at) && !source.covers(at);
    }

    private List<Integer> all(IntPredicate wanted) {
        return IntStream.range(0, grammar.size()).filter(wanted).boxed().toList();
    }

    /** From a party's own head to the root. */
    private List<Integer> outwards(IntPredicate party) {
        Set<Integer> way = new LinkedHashSet<>();
        int at = all(party).stream()
                .filter(token -> grammar.token(token).head() < 0
                        || !party.test(grammar.token(token).head()))
                .findFirst()
                .orElse(-1);
        while (at >= 0 && way.add(at)) {
            at = grammar.token(at).head();
        }
        return new ArrayList<>(way);
    }

    private static List<Integer> first(List<Integer> way, IntPredicate wanted) {
        return way.stream().filter(wanted::test).findFirst().map(List::of).orElse(List.of());
    }

    private List<Integer> complements() {
        return first(fromSource, fromTarget::contains).stream()
                .flatMap(meeting -> grammar.dependents(meeting).stream())
                .filter(token -> COMPLEMENTS.contains(token.relation()))
                .map(Token::index)
                .filter(at -> !ofSource(at) && !ofTarget(at))
                .toList();
    }

    private List<Integer> between() {
        int one = all(this::ofSource).stream().findFirst().orElse(0);
        int other = all(this::ofTarget).stream().findFirst().orElse(0);
        return IntStream.range(Math.min(one, other), Math.max(one, other))
                .filter(at -> !ofSource(at) && !ofTarget(at))
                .boxed()
                .toList();
    }
}
