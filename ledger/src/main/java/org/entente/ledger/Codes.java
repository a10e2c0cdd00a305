package org.entente.ledger;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.jspecify.annotations.Nullable;

/** Who takes part, and words brought to one form, for comparing. */
final class Codes {

    /** Sectors that act for their state; claims seldom agree on which of them did it. */
    private static final Set<String> STATE = Set.of("", "GOV", "MIL", "LEG", "JUD", "COP", "SPY");

    private Codes() {}

    /** The codes of all states and organisations that take part, sorted. */
    static NavigableSet<String> of(Claim claim) {
        Stream<@Nullable String> actors = Stream.concat(claim.actors().stream(), claim.recipients().stream())
                .map(Actor::country);
        NavigableSet<String> codes = new TreeSet<>();
        Stream.concat(actors, of(claim.detail()))
                .filter(Objects::nonNull)
                .filter(code -> !code.isEmpty())
                .forEach(codes::add);
        return codes;
    }

    private static Stream<@Nullable String> of(Detail detail) {
        if (detail instanceof Detail.Visit visit) {
            return Stream.concat(
                    Stream.of(orEmpty(visit.host())), visit.visitors().stream().map(Detail.Visitor::country));
        }
        if (detail instanceof Detail.Agreement agreement) {
            return agreement.parties().stream().map(code -> code);
        }
        if (detail instanceof Detail.Exercise exercise) {
            return exercise.participants().stream().map(code -> code);
        }
        if (detail instanceof Detail.Transfer transfer) {
            return Stream.of(orEmpty(transfer.supplier()), orEmpty(transfer.recipient()));
        }
        return Stream.of();
    }

    /** The states, organisations and others among {@code actors}, in words for comparing; state bodies count as their state. */
    static NavigableSet<String> names(List<Actor> actors) {
        NavigableSet<String> names = new TreeSet<>();
        for (Actor actor : actors) {
            String who = actor.country().isEmpty() ? plain(actor.name()) : actor.country();
            String sector = STATE.contains(actor.sector()) ? "" : "/" + actor.sector();
            names.add(who + sector);
        }
        return names;
    }

    /** The codes in a row, or {@code ?} for none. */
    static String row(Collection<String> codes) {
        return codes.isEmpty() ? "?" : String.join(" ", new TreeSet<>(codes));
    }

    /** The text, or none for null. */
    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Letters and digits only, lower case, without accents: <i>Mi‑35</i> is {@code mi35}. */
    static String plain(@Nullable String text) {
        String told = orEmpty(text);
        StringBuilder plain = new StringBuilder(told.length());
        for (int i = 0; i < told.length(); i++) {
            char letter = told.charAt(i);
            if (letter >= 128) {
                // Only letters that have accents, or are none of ASCII's, need the slow way.
                String apart = Normalizer.normalize(told, Normalizer.Form.NFKD);
                return apart.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
            }
            if (Character.isLetterOrDigit(letter)) {
                plain.append(Character.toLowerCase(letter));
            }
        }
        return plain.toString();
    }
}
