package org.entente.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Detail;
import org.entente.model.Kind;
import org.entente.model.Plover;
import org.jspecify.annotations.Nullable;

/**
 * Settles which drafts of one sentence stand when several tell of one thing: <i>signed a contract for the sale of
 * tanks</i> is one transfer, not also an agreement.
 */
final class Contest {

    /** How a clause depends on another that tells of something besides. */
    private static final Set<String> BESIDE = Set.of("conj", "parataxis");

    private Contest() {}

    /** The drafts that stand, in the order of their triggers. */
    static List<Draft> settle(List<Draft> drafts) {
        List<Draft> standing = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (!subsumedByAny(i, drafts)) {
                standing.add(drafts.get(i));
            }
        }
        standing.sort(Comparator.comparingInt(draft -> draft.match().token()));
        return standing;
    }

    private static boolean subsumedByAny(int place, List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            if (i != place && subsumed(drafts.get(place), drafts.get(i), i < place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code other} tells what {@code draft} tells, and tells it better. */
    private static boolean subsumed(Draft draft, Draft other, boolean earlier) {
        Kind kind = draft.detail().kind();
        Kind rival = other.detail().kind();
        if (kind == rival && same(draft, other)) {
            int better = Integer.compare(weight(other), weight(draft));
            return better > 0 || (better == 0 && earlier);
        }
        if (sameItem(draft, other)
                && other.match().company().contains(draft.match().token())) {
            // To TAKE DELIVERY is no delivery by its subject.
            return true;
        }
        if (draft.guesses() >= other.guesses()
                && sameItem(draft, other)
                && other.modality().governors().contains(draft.match().token())) {
            return true;
        }
        boolean inner = draft.modality().governors().contains(other.match().token());
        if (!inner && draft.guesses() > other.guesses() && sameItem(draft, other) && !apart(draft, other)) {
            return true;
        }
        boolean outer = other.modality().governors().contains(draft.match().token());
        if (kind == Kind.AGREEMENT && rival != Kind.AGREEMENT && rival != Kind.EVENT) {
            return outer || contractFor(draft, other);
        }
        if (kind != Kind.EVENT || !outer) {
            return false;
        }
        // Who condemns the deal of others does something of his own.
        return rival == Kind.EVENT ? told(draft, other) : other.countries().containsAll(draft.countries());
    }

    /** Whether a deed within tells who is accused of it: <i>repeated its condemnation of <b>their raid</b> on the town</i>. */
    private static boolean told(Draft draft, Draft inner) {
        boolean noun = inner.modality().acting().stream()
                .anyMatch(token -> token != draft.match().token()
                        && draft.match().company().contains(token));
        return noun
                && draft.plover().type() == Plover.Type.ACCUSE
                && inner.plover().type() == Plover.Type.ACCUSE
                && overlap(draft.actors(), inner.actors());
    }

    /** Whether an agreement is but the contract for a transfer that the sentence tells of. */
    private static boolean contractFor(Draft draft, Draft other) {
        if (draft.detail() instanceof Detail.Agreement agreement
                && other.detail() instanceof Detail.Transfer transfer) {
            boolean commercial = "contract".equals(agreement.instrument())
                    || Set.of("deal", "contract", "order")
                            .contains(draft.match().frame().trigger());
            return commercial
                    && agreement.parties().contains(String.valueOf(transfer.supplier()))
                    && agreement.parties().contains(String.valueOf(transfer.recipient()));
        }
        return false;
    }

    /** How much of a draft the sentence itself says. */
    private static int weight(Draft draft) {
        int operators = draft.modality().operators().size();
        return -10 * draft.guesses() + operators + (draft.when().known() ? 1 : 0);
    }

    private static boolean same(Draft one, Draft other) {
        if (one.detail() instanceof Detail.Transfer a && other.detail() instanceof Detail.Transfer b) {
            return item(a).equals(item(b))
                    && agree(a.supplier(), b.supplier())
                    && agree(a.recipient(), b.recipient())
                    && agree(a.quantity(), b.quantity())
                    && !apart(one, other);
        }
        if (one.detail() instanceof Detail.Visit a && other.detail() instanceof Detail.Visit b) {
            return Objects.equals(a.host(), b.host()) && overlap(one.actors(), other.actors());
        }
        if (one.detail() instanceof Detail.Exercise a && other.detail() instanceof Detail.Exercise b) {
            boolean named = a.name() == null || b.name() == null || a.name().equals(b.name());
            return named && nested(Set.copyOf(a.participants()), Set.copyOf(b.participants()));
        }
        if (one.detail() instanceof Detail.Agreement a && other.detail() instanceof Detail.Agreement b) {
            return linked(one, other) && nested(Set.copyOf(a.parties()), Set.copyOf(b.parties()));
        }
        return one.plover().type() == other.plover().type()
                && overlap(one.actors(), other.actors())
                && (one.recipients().isEmpty() == other.recipients().isEmpty())
                && (one.recipients().isEmpty() || overlap(one.recipients(), other.recipients()));
    }

    /**
     * Whether two clauses tell two things of the same arms, the second of them with a number or pronoun: <i>the missiles
     * were released in 2011, and <b>70</b> were delivered</i>; or with their days: <i>ordered in 2015 and delivered by 2019</i>.
     */
    private static boolean apart(Draft one, Draft other) {
        Item a = one.item();
        Item b = other.item();
        if (a == null || b == null) {
            return false;
        }
        Grammar grammar = one.scene().grammar();
        int first = one.match().token();
        int second = other.match().token();
        boolean firmer = one.status() != other.status();
        boolean later =
                one.when().known() && other.when().known() && !one.when().equals(other.when());
        if (a.token() == b.token()) {
            return firmer
                    && later
                    && grammar.withConjuncts(Math.min(first, second)).contains(Math.max(first, second));
        }
        boolean differs = firmer || !agree(known(one), known(other)) || !Objects.equals(a.quantity(), b.quantity());
        boolean chained = (one.modality().chain().contains(second) && !besides(grammar, second, first))
                || (other.modality().chain().contains(first) && !besides(grammar, first, second));
        return !chained && differs && !(Items.arms(one.scene(), a.token()) && Items.arms(other.scene(), b.token()));
    }

    /** Whether one word stands in a clause beside that of the other, though it hangs on it. */
    private static boolean besides(Grammar grammar, int outer, int inner) {
        for (int at = inner; at >= 0 && at != outer; at = grammar.token(at).head()) {
            if (BESIDE.contains(grammar.token(at).relation())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Object known(Draft draft) {
        return draft.when().known() ? draft.when() : null;
    }

    /** Whether one trigger governs the other, rather than standing beside it in a list. */
    private static boolean linked(Draft one, Draft other) {
        int a = one.match().token();
        int b = other.match().token();
        Grammar grammar = one.scene().grammar();
        boolean listed = a == b
                || grammar.withConjuncts(a).contains(b)
                || grammar.withConjuncts(b).contains(a);
        boolean chained =
                one.modality().chain().contains(b) || other.modality().chain().contains(a);
        return !listed && chained && (governs(grammar, a, b) || governs(grammar, b, a));
    }

    /** Whether one word stands above another, no list between them: <i>a memorandum on trade and a protocol</i> are two. */
    private static boolean governs(Grammar grammar, int outer, int inner) {
        for (int at = inner; at >= 0; at = grammar.token(at).head()) {
            if (at == outer) {
                return true;
            }
            if (grammar.token(at).relation().equals("conj")) {
                return false;
            }
        }
        return false;
    }

    /** Whether the same words of both are one item, whoever its supplier and recipient are taken to be. */
    private static boolean sameItem(Draft one, Draft other) {
        return one.item() != null
                && other.item() != null
                && one.item().token() == other.item().token()
                && one.detail() instanceof Detail.Transfer a
                && other.detail() instanceof Detail.Transfer b
                && agree(a.quantity(), b.quantity());
    }

    private static String item(Detail.Transfer transfer) {
        String designation = transfer.designation();
        String description = transfer.description();
        return designation != null ? designation : description != null ? description : "";
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    private static boolean nested(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    private static boolean overlap(List<Actor> one, List<Actor> other) {
        return one.stream()
                .anyMatch(a -> other.stream().anyMatch(b -> a.country().equals(b.country())));
    }
}
