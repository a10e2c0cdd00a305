package org.entente.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.ledger.Citation;
import org.entente.ledger.Entry;
import org.entente.ledger.Line;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Plover;
import org.entente.views.Scales.Cameo;
import org.jspecify.annotations.Nullable;

/**
 * What all claims about an entry tell together: what the firmest does not tell is taken from the next that does.
 *
 * @param entry the entry
 * @param line the same for people
 * @param claims the claims, the firmest first
 * @param citations the articles that tell of it, copies too, each once, those of the firmest claims at the front
 * @param score PLOVER's score
 * @param cameo CAMEO's code, if it has one
 */
record Summary(
        Entry entry, Line line, List<Claim> claims, List<Citation> citations, double score, Optional<Cameo> cameo) {

    static Summary of(Entry entry, Scales scales) {
        List<Entry.Told> firmest = entry.firmestFirst();
        Claim first = firmest.get(0).claim();
        return new Summary(
                entry,
                Line.of(entry),
                firmest.stream().map(Entry.Told::claim).toList(),
                firmest.stream()
                        .flatMap(told -> told.sources().stream())
                        .distinct()
                        .toList(),
                scales.plover(first.plover()),
                scales.cameo(first, entry.status()));
    }

    /** How many articles tell it of their own, without copies that only repeat them. */
    long reports() {
        return entry.claims().stream().map(Entry.Told::citation).distinct().count();
    }

    Claim firmest() {
        return claims.get(0);
    }

    Plover plover() {
        return firmest().plover();
    }

    /** A field of the details, where they are of that kind, as the firmest claim tells it that does. */
    <D extends Detail, V> Optional<V> told(Class<D> detail, Function<D, @Nullable V> field) {
        return claims.stream()
                .map(Claim::detail)
                .filter(detail::isInstance)
                .map(detail::cast)
                .flatMap(told -> Stream.ofNullable(field.apply(told)))
                .findFirst();
    }

    /** A list in the details, as the firmest claim tells it that has a member in it; else an empty one. */
    <D extends Detail, V> List<V> all(Class<D> detail, Function<D, List<V>> field) {
        return this.<D, List<V>>told(detail, told -> field.apply(told).isEmpty() ? null : field.apply(told))
                .orElse(List.of());
    }

    /** The codes of actors, or the names of those that have none, each once. */
    static List<String> codes(List<Actor> actors) {
        return actors.stream().map(Actor::codeOrName).distinct().toList();
    }
}
