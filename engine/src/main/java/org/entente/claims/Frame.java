package org.entente.claims;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Kind;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of frames: a verb, noun or adjective, and what it says when certain slots around it are filled.
 *
 * @param trigger the lemma of the trigger
 * @param words the trigger as the table writes it, with the words that must depend on it: {@code take+delivery}
 * @param with those words
 * @param unless lemmas of dependents that make it say something else, as {@code great} in <i>a great deal</i>, or
 *     relations in angle brackets, as {@code <obj>}
 * @param under lemmas of which one must govern the trigger, as {@code sign} in <i>signed a programme</i>; empty for any
 * @param pos {@code v}, {@code n} or {@code a}
 * @param kind what kind of claim it makes
 * @param type the PLOVER type it says; for the four kinds, that of the thing done
 * @param mode the PLOVER mode, or null
 * @param contexts the PLOVER contexts
 * @param status how firm the bare word is
 * @param roles for each role the slots that may fill it, the likeliest first
 * @param weight how much the row counts beside others, 1 when nothing speaks against it; 0 when its words say nothing
 * @param needs the roles that the sentence itself must fill
 * @param where the table and line
 */
record Frame(
        String trigger,
        String words,
        List<Company> with,
        Set<String> unless,
        Set<String> under,
        String pos,
        Kind kind,
        Plover.Type type,
        @Nullable String mode,
        List<String> contexts,
        Status status,
        Map<Role, List<String>> roles,
        double weight,
        Set<Role> needs,
        String where) {

    /**
     * A word that must depend on a trigger.
     *
     * @param words any one of which will do
     * @param subject whether it must be the subject of a verb, where it otherwise must not
     */
    record Company(Set<String> words, boolean subject) {
        Company {
            words = Set.copyOf(words);
        }
    }

    Frame {
        with = List.copyOf(with);
        unless = Set.copyOf(unless);
        under = Set.copyOf(under);
        contexts = List.copyOf(contexts);
        roles = Map.copyOf(roles);
        needs = Set.copyOf(needs);
    }

    /** How many phrases it reads: of two rows that read one phrase, the one that reads fewer means it. */
    int breadth() {
        return with.stream().mapToInt(company -> company.words().size()).sum();
    }

    /** Whether its words say nothing, so that a row of fewer words is kept from reading them. */
    boolean silent() {
        return weight == 0;
    }

    /** Whether it tells, besides what the verb says, that somebody is abroad: <i>he <b>signed</b> it in Hanoi</i>. */
    boolean presence() {
        return kind == Kind.VISIT && pos.equals("v") && needs.containsAll(Set.of(Role.VISITOR, Role.HOST));
    }

    /** How a claim's reasons name it. */
    String label() {
        return where + " " + words;
    }
}
