package org.entente.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Token;

/**
 * The words that tell of one event: its trigger's phrases, what fills its roles, and the verb that its noun hangs on
 * with that verb's phrases. What a clause of its own tells, and what happened before, after or during, is left out.
 *
 * @param actor the words for who does it
 * @param recipient the words for whom it is done to
 * @param all every word, those nearest to the trigger in the tree first
 */
record Clause(Set<Integer> actor, Set<Integer> recipient, Set<Integer> all) {

    /** Part of a clause. */
    enum Part {
        /** Who does it. */
        ACTOR,
        /** Whom it is done to. */
        RECIPIENT,
        /** All but whom it is done to: the tank that strikes, not the tank that is struck. */
        MEANS,
        ALL
    }

    /** Relations that begin a clause, or an aside, that tells something else. */
    private static final Set<String> APART = Set.of("acl:relcl", "advcl", "parataxis", "csubj");

    /** Verbs whose clause tells by what means: <i>attacked, <b>using</b> drones</i>. */
    private static final Set<String> MEANS = Set.of("use", "employ", "wield");

    /** What opens a clause that belongs to its verb: <i>attacked <b>by</b> dropping bombs</i>, <i>blamed <b>for</b> it</i>. */
    private static final Set<String> OPENING = Set.of("by", "for", "of", "from", "with");

    /** Tells besides as others do, but of what the matter is: <i>jailed <b>over</b> bribes</i>. */
    private static final String ABOUT = "over";

    Clause {
        actor = new LinkedHashSet<>(actor);
        recipient = new LinkedHashSet<>(recipient);
        all = new LinkedHashSet<>(all);
    }

    /** The clause of a match's event. */
    static Clause around(Grammar grammar, Match match, Modality modality) {
        return new Gathering(grammar, match, false).clause(modality);
    }

    /** The same with what happened before, after or during: <i>sent doctors <b>after the earthquake</b></i>. */
    static Clause withOccasion(Grammar grammar, Match match, Modality modality) {
        return new Gathering(grammar, match, true).clause(modality);
    }

    /** Whether a word stands in that part. */
    boolean holds(Part part, int token) {
        return switch (part) {
            case ACTOR -> actor.contains(token);
            case RECIPIENT -> recipient.contains(token);
            case MEANS -> all.contains(token) && (actor.contains(token) || !recipient.contains(token));
            case ALL -> all.contains(token);
        };
    }

    /** The same, knowing some of the words for the two. */
    Clause with(Set<Integer> source, Set<Integer> target) {
        Set<Integer> actors = new LinkedHashSet<>(source);
        actors.addAll(actor);
        Set<Integer> recipients = new LinkedHashSet<>(target);
        recipients.addAll(recipient);
        Set<Integer> words = new LinkedHashSet<>(all);
        words.addAll(source);
        words.addAll(target);
        return new Clause(actors, recipients, words);
    }

    /** One walk from a match's trigger through its clause. */
    private record Gathering(Grammar grammar, Match match, boolean occasion) {

        Clause clause(Modality modality) {
            Set<Integer> actor = new LinkedHashSet<>();
            match.fillers(Role.ACTOR).forEach(head -> gather(head, match.token(), actor));
            Set<Integer> recipient = new LinkedHashSet<>();
            match.fillers(Role.RECIPIENT).forEach(head -> gather(head, match.token(), recipient));
            Set<Integer> all = new LinkedHashSet<>();
            for (int at : modality.chain()) {
                gather(at, -1, all);
                if (grammar.token(at).is("VB")) {
                    break;
                }
            }
            match.slots().values().stream()
                    .flatMap(List::stream)
                    .filter(head -> occasion || !besides(head))
                    .forEach(head -> gather(head, match.token(), all));
            return new Clause(actor, recipient, all);
        }

        /** Adds {@code head} and what depends on it in the same clause, level by level, but nothing through {@code not}. */
        private void gather(int head, int not, Set<Integer> into) {
            Set<Integer> level = Set.of(head);
            while (!level.isEmpty()) {
                Set<Integer> next = new LinkedHashSet<>();
                for (int at : level) {
                    if (at != not && into.add(at)) {
                        grammar.dependents(at).stream().filter(this::belongs).forEach(word -> next.add(word.index()));
                    }
                }
                level = next;
            }
        }

        private boolean belongs(Token word) {
            if (APART.contains(word.relation())) {
                int mark = grammar.dependent(word.index(), "mark");
                return MEANS.contains(word.lemma())
                        || (mark >= 0 && OPENING.contains(Grammar.lower(grammar.token(mark))));
            }
            if (word.relation().equals("conj") && word.is("VB")) {
                return false;
            }
            return occasion || !besides(word.index());
        }

        private boolean besides(int noun) {
            return grammar.tellsBesides(noun) && !grammar.preposition(noun).equals(ABOUT);
        }
    }
}
