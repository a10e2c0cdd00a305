package org.entente.ledger;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Detail.Agreement;
import org.entente.model.Detail.Bound;
import org.entente.model.Detail.Exercise;
import org.entente.model.Detail.Money;
import org.entente.model.Detail.Quantity;
import org.entente.model.Detail.Transfer;
import org.entente.model.Detail.Visit;
import org.entente.model.Detail.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Says in a few words what an entry is, from the claims about it, the firmest first: what the first does not tell is
 * taken from the next that does.
 */
final class Phrase {

    /** More visitors than these are counted, not named. */
    private static final int NAMED = 2;

    private Phrase() {}

    static String of(List<Claim> claims) {
        return switch (claims.get(0).kind()) {
            case VISIT -> visit(claims);
            case AGREEMENT -> agreement(claims);
            case EXERCISE -> exercise(claims);
            case TRANSFER -> transfer(claims);
            case EVENT -> event(claims.get(0));
        };
    }

    /** <i>4 × Mi-35 attack helicopter, RUS → PAK, 153 million USD</i>. */
    private static String transfer(List<Claim> claims) {
        List<Transfer> told =
                claims.stream().map(claim -> (Transfer) claim.detail()).toList();
        String thing = thing(
                first(told, Transfer::designation).orElse(""),
                first(told, Transfer::description).orElse(""));
        String count = told.stream()
                .map(Transfer::quantity)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Quantity::bound))
                .map(quantity -> count(quantity) + " × ")
                .orElse("");
        String way = first(told, Transfer::supplier).orElse("?") + " → "
                + first(told, Transfer::recipient).orElse("?");
        String price =
                first(told, Transfer::value).map(value -> ", " + money(value)).orElse("");
        return count + thing + ", " + way + price;
    }

    private static String thing(String designation, String description) {
        if (designation.isEmpty() || description.isEmpty()) {
            String only = designation + description;
            return only.isEmpty() ? "arms" : only;
        }
        boolean twice = Codes.plain(description).contains(Codes.plain(designation));
        return twice ? description : designation + " " + description;
    }

    /** <i>4</i>, <i>about 20</i>. */
    static String count(Quantity quantity) {
        return quantity.bound() == Bound.EXACT
                ? String.valueOf(quantity.number())
                : Words.of(quantity.bound()) + " " + quantity.number();
    }

    /** <i>1.5 billion USD</i>, <i>250000 EUR</i>. */
    static String money(Money value) {
        double amount = value.amount();
        if (amount >= 1e9) {
            return plain(amount / 1e9) + " billion " + value.currency();
        }
        return amount >= 1e6
                ? plain(amount / 1e6) + " million " + value.currency()
                : plain(amount) + " " + value.currency();
    }

    private static String plain(double number) {
        BigDecimal rounded = new BigDecimal(String.format(Locale.ROOT, "%.2f", number));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** <i>Sergey Lavrov (foreign minister, RUS) to PAK</i>. */
    private static String visit(List<Claim> claims) {
        List<Visit> told = claims.stream().map(claim -> (Visit) claim.detail()).toList();
        List<Visitor> visitors = told.stream()
                .map(Visit::visitors)
                .filter(list -> !list.isEmpty())
                .max(Comparator.comparing(Phrase::named))
                .orElse(List.of());
        String who = visitors.isEmpty()
                ? sides(claims.get(0).actors())
                : visitors.stream().limit(NAMED).map(Phrase::visitor).collect(Collectors.joining(", "));
        String more = visitors.size() > NAMED ? " and " + (visitors.size() - NAMED) + " more" : "";
        return who + more + " to "
                + first(told, Visit::host).orElseGet(() -> sides(claims.get(0).recipients()));
    }

    private static long named(List<Visitor> visitors) {
        return visitors.stream().filter(visitor -> visitor.name() != null).count();
    }

    private static String visitor(Visitor visitor) {
        String name = visitor.name();
        String title = Persons.office(Codes.orEmpty(visitor.title()));
        String country = visitor.country();
        String who = name != null ? name : title.isEmpty() ? "delegation" : title;
        String about = Stream.of(name == null ? "" : title, Codes.orEmpty(country))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return about.isEmpty() ? who : who + " (" + about + ")";
    }

    /** <i>RUS – PAK, defence, memorandum</i>. */
    private static String agreement(List<Claim> claims) {
        List<Agreement> told =
                claims.stream().map(claim -> (Agreement) claim.detail()).toList();
        List<String> parties = told.get(0).parties();
        String who = parties.isEmpty() ? sides(claims.get(0).actors()) : String.join(" – ", parties);
        Set<String> topics = new LinkedHashSet<>();
        told.forEach(agreement -> topics.addAll(agreement.topics()));
        String instrument = first(told, Agreement::instrument).orElse("");
        return Stream.of(who, String.join(" and ", topics), instrument)
                .filter(part -> !part.isEmpty() && !part.equals("agreement"))
                .collect(Collectors.joining(", "));
    }

    /** <i>Druzhba: RUS, PAK</i>. */
    private static String exercise(List<Claim> claims) {
        List<Exercise> told =
                claims.stream().map(claim -> (Exercise) claim.detail()).toList();
        String name = first(told, Exercise::series)
                .or(() -> first(told, Exercise::name))
                .orElse("exercise");
        Set<String> who = new LinkedHashSet<>();
        told.forEach(exercise -> who.addAll(exercise.participants()));
        return name + ": " + (who.isEmpty() ? sides(claims.get(0).actors()) : String.join(", ", who));
    }

    /** <i>ACCUSE IND → PAK</i>; with a mode <i>SANCTION (expel) IND → PAK</i>. */
    private static String event(Claim claim) {
        String mode = claim.plover().mode() == null ? "" : " (" + claim.plover().mode() + ")";
        String type = claim.plover().type() + mode + " ";
        return claim.recipients().isEmpty()
                ? type + String.join(" – ", names(claim.actors()))
                : type + sides(claim.actors()) + " → " + sides(claim.recipients());
    }

    private static String sides(List<Actor> actors) {
        return actors.isEmpty() ? "?" : String.join(", ", names(actors));
    }

    private static Set<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::codeOrName).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T, V> Optional<V> first(List<T> told, Function<T, @Nullable V> field) {
        for (T one : told) {
            V value = field.apply(one);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
