package org.entente.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.ledger.Identity.Member;
import org.entente.model.Detail;
import org.entente.model.Detail.Agreement;
import org.entente.model.Detail.Exercise;
import org.entente.model.Detail.Transfer;

/**
 * For comparing takes from its article what a claim leaves untold: <i>the helicopters</i> are those whose designation
 * another sentence gives, <i>the first such drill</i> is of the series that the article is about, <i>the document</i>
 * has the topic of the agreement told before it. Where the article tells of several that may be meant, it is the one
 * that fits best, and of equals the last one told before; what is not clear by this stays untold. The claims themselves
 * never change.
 */
final class Untold {

    /** The claims of one article, before anything is taken from it. */
    private final List<Member> article;

    private Untold(List<Member> article) {
        this.article = article;
    }

    /** The members, each completed by the others of its article, in their order. */
    static List<Member> completed(List<Member> members) {
        Map<String, List<Member>> articles = members.stream().collect(Collectors.groupingBy(Member::document));
        return members.stream()
                .map(member -> new Untold(articles.getOrDefault(member.document(), List.of())).complete(member))
                .toList();
    }

    private Member complete(Member member) {
        Detail detail = member.claim().detail();
        if (detail instanceof Transfer transfer && transfer.designation() == null) {
            return transfer(member, transfer);
        }
        if (detail instanceof Exercise exercise && exercise.series() == null && exercise.name() == null) {
            return exercise(member, exercise);
        }
        if (detail instanceof Agreement agreement && agreement.topics().isEmpty()) {
            return agreement(member, agreement);
        }
        return member;
    }

    private Member transfer(Member member, Transfer own) {
        List<Member> named = others(member, other -> {
            Transfer told = (Transfer) other.claim().detail();
            return told.designation() != null
                    && Objects.equals(told.supplier(), own.supplier())
                    && Objects.equals(told.recipient(), own.recipient())
                    && Arms.mayBe(own, told);
        });
        named = narrowed(named, other -> {
            String head = Arms.head(((Transfer) other.claim().detail()).description());
            return !head.isEmpty() && head.equals(Arms.head(own.description()));
        });
        named = narrowed(named, other -> Quantities.compare(member, other) == Quantities.Count.EQUAL);
        return one(member, named, other -> Codes.plain(((Transfer) other.claim().detail()).designation()))
                .map(other -> (Transfer) other.claim().detail())
                .map(told -> detailed(
                        member,
                        new Transfer(
                                own.supplier(),
                                own.recipient(),
                                told.designation(),
                                own.description(),
                                own.quantity(),
                                own.value(),
                                told.item(),
                                own.ordered(),
                                own.terms())))
                .orElse(member);
    }

    private Member exercise(Member member, Exercise own) {
        List<Member> named = others(member, other -> {
            Exercise told = (Exercise) other.claim().detail();
            return (told.series() != null || told.name() != null)
                    && Set.copyOf(told.participants()).equals(Set.copyOf(own.participants()));
        });
        Set<String> series =
                named.stream().map(other -> SameExercise.series(other.claim())).collect(Collectors.toSet());
        return series.size() == 1
                ? detailed(member, new Exercise(null, series.iterator().next(), own.participants()))
                : member;
    }

    private Member agreement(Member member, Agreement own) {
        List<Member> named = others(member, other -> {
            Agreement told = (Agreement) other.claim().detail();
            return !told.topics().isEmpty() && Set.copyOf(told.parties()).equals(Set.copyOf(own.parties()));
        });
        named = narrowed(
                named,
                other -> own.instrument() != null
                        && own.instrument().equals(((Agreement) other.claim().detail()).instrument()));
        return one(member, named, other -> Set.copyOf(((Agreement) other.claim().detail()).topics()))
                .map(other -> (Agreement) other.claim().detail())
                .map(told -> detailed(
                        member,
                        new Agreement(
                                own.parties(),
                                told.topics(),
                                own.instrument() == null ? told.instrument() : own.instrument())))
                .orElse(member);
    }

    private List<Member> others(Member member, Predicate<Member> which) {
        return article.stream()
                .filter(other -> other.claim().kind() == member.claim().kind() && !other.equals(member))
                .filter(which)
                .toList();
    }

    /** Those that fit better, if any do. */
    private static List<Member> narrowed(List<Member> members, Predicate<Member> better) {
        List<Member> fitting = members.stream().filter(better).toList();
        return fitting.isEmpty() ? members : fitting;
    }

    /** The only one by that key, else the last one told before. */
    private static <K> Optional<Member> one(Member member, List<Member> named, Function<Member, K> key) {
        if (named.stream().map(key).distinct().count() == 1) {
            return Optional.of(named.get(0));
        }
        int place = place(member);
        return named.stream().filter(other -> place(other) <= place).max(Comparator.comparingInt(Untold::place));
    }

    private static int place(Member member) {
        return member.claim().evidence().get(0).span().begin();
    }

    private static Member detailed(Member member, Detail detail) {
        return member.with(member.claim().with(detail));
    }
}
