package org.entente.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.ledger.Contradiction.Value;
import org.entente.ledger.Entry.Told;
import org.entente.ledger.Identity.Member;
import org.entente.model.Detail.Money;
import org.entente.model.Detail.Quantity;
import org.entente.model.Detail.Transfer;
import org.entente.model.Kind;
import org.entente.model.Status;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the claims about one thing contradict one another. A promise that climbs, a coarse date that holds a finer
 * one, <i>at least 4</i> and 6, a part that was delivered of what was ordered: these are no contradictions. Those are:
 *
 * <ul>
 *   <li>different numbers for one step (order, delivery) at one time, from different sources;
 *   <li>prices in one currency that differ by more than a fiftieth, once there is an order;
 *   <li>different days, no more than three apart, of one order, signature, visit or event;
 *   <li>one says that it was done, another refuses or denies it then or later.
 * </ul>
 */
final class Contradictions {

    private static final int DAYS = 3;

    private static final double ROUNDED = 0.02;

    private Contradictions() {}

    /** The contradictions among the claims about an entry that nobody dismissed. */
    static List<Contradiction> among(Kind kind, List<Told> claims) {
        List<Told> counting = claims.stream().filter(told -> !told.dismissed()).toList();
        Stream<Optional<Contradiction>> transfer = kind != Kind.TRANSFER
                ? Stream.of()
                : Stream.of(
                        find(
                                Field.QUANTITY,
                                counting,
                                told -> Field.QUANTITY.text(whole(told).orElse(null)),
                                Contradictions::numbers),
                        find(Field.VALUE, counting, told -> Field.VALUE.in(told.claim()), Contradictions::prices));
        Stream<Optional<Contradiction>> all = Stream.of(
                find(Field.DATE, counting, told -> Field.DATE.in(told.claim()), Contradictions::days),
                find(Field.STATUS, counting, told -> Field.STATUS.in(told.claim()), Contradictions::deeds));
        return Stream.concat(transfer, all).flatMap(Optional::stream).toList();
    }

    private static Optional<Contradiction> find(
            Field field,
            List<Told> claims,
            Function<Told, @Nullable String> words,
            BiPredicate<Told, Told> contradict) {
        Map<String, List<Told>> values = new LinkedHashMap<>();
        for (Told told : claims) {
            String value = words.apply(told);
            if (value != null
                    && claims.stream()
                            .anyMatch(other -> contradict.test(told, other) || contradict.test(other, told))) {
                values.computeIfAbsent(value, none -> new ArrayList<>()).add(told);
            }
        }
        return values.size() < 2
                ? Optional.empty()
                : Optional.of(new Contradiction(
                        field.word(),
                        values.entrySet().stream()
                                .map(value -> new Value(value.getKey(), value.getValue()))
                                .toList()));
    }

    private static Optional<Quantity> whole(Told told) {
        return Optional.ofNullable(Quantities.whole((Transfer) told.claim().detail()));
    }

    private static boolean numbers(Told one, Told other) {
        Optional<Quantity> first = whole(one);
        Optional<Quantity> second = whole(other);
        boolean atOneTime = !one.claim().date().known()
                || !other.claim().date().known()
                || Dates.meet(one.claim().date(), other.claim().date(), 0);
        return first.isPresent()
                && second.isPresent()
                && step(one) == step(other)
                && step(one) != Step.TALK
                && step(one) != Step.END
                && (atOneTime || step(one) == Step.PACT)
                && fromOthers(one, other)
                && Quantities.oneUnit((Transfer) one.claim().detail(), (Transfer)
                        other.claim().detail())
                && !Quantities.overlap(first.get(), second.get());
    }

    private static boolean prices(Told one, Told other) {
        Money first = ((Transfer) one.claim().detail()).value();
        Money second = ((Transfer) other.claim().detail()).value();
        return first != null
                && second != null
                && step(one) != Step.TALK
                && step(other) != Step.TALK
                && first.currency().equals(second.currency())
                && Math.abs(first.amount() - second.amount()) > ROUNDED * Math.max(first.amount(), second.amount());
    }

    private static boolean days(Told one, Told other) {
        When first = one.claim().date();
        When second = other.claim().date();
        boolean delivery = one.claim().kind() == Kind.TRANSFER && step(one) == Step.DEED;
        return first.precision() == When.Precision.DAY
                && second.precision() == When.Precision.DAY
                && step(one) == step(other)
                && (step(one) == Step.DEED || step(one) == Step.PACT)
                && !delivery
                && !Dates.meet(first, second, 0)
                && Dates.meet(first, second, DAYS);
    }

    /** Whether one is a deed and the other denies it, or refuses it when it was done already. */
    private static boolean deeds(Told done, Told refused) {
        if (done.claim().status() != Status.DONE || refused.claim().status() != Status.REFUSED) {
            return false;
        }
        LocalDate deed = done.claim().date().start();
        LocalDate refusal = refused.claim().date().end();
        LocalDate told = refused.citation().published();
        LocalDate until = refusal == null || (told != null && told.isBefore(refusal)) ? told : refusal;
        LocalDate since = deed == null ? done.citation().published() : deed;
        return until == null || since == null || !until.isBefore(since);
    }

    private static boolean fromOthers(Told one, Told other) {
        return !one.citation().document().equals(other.citation().document())
                || !one.claim().attribution().equals(other.claim().attribution());
    }

    private static Step step(Told told) {
        return Step.of(new Member(told.citation().document(), told.citation().published(), told.claim()));
    }
}
