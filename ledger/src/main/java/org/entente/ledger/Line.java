package org.entente.ledger;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.ledger.Entry.Told;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Kind;
import org.entente.model.Status;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * An entry as one line for people: flat, ready for a table or a CSV file.
 *
 * @param entry the entry's number
 * @param date when, no more exactly than it is told: {@code 2021-04-06}, {@code 2021-04}, {@code 2021},
 *     {@code 1990s}, {@code 2014 to 2015}; empty when it is not told
 * @param kind what it is
 * @param what a phrase, as {@code 4 × Mi-35 attack helicopter, RUS → PAK}
 * @param status how firm it is
 * @param countries the codes of all who take part
 * @param saysWho who says so: {@code author}, {@code unnamed} and the names of speakers, those of the firmest claim first
 * @param claims by how many claims; what copies of an article repeat is counted once
 * @param sources the articles, copies too, as {@code Dawn, 2021-04-07, "Lavrov in Islamabad", https://…}, each once
 * @param sentence the words that say it best
 */
public record Line(
        long entry,
        String date,
        Kind kind,
        String what,
        Status status,
        List<String> countries,
        List<String> saysWho,
        int claims,
        List<String> sources,
        String sentence) {

    public Line {
        countries = List.copyOf(countries);
        saysWho = List.copyOf(saysWho);
        sources = List.copyOf(sources);
    }

    /** The line of an entry. */
    public static Line of(Entry entry) {
        List<Told> firmest = entry.firmestFirst();
        return new Line(
                entry.id(),
                date(entry.date()),
                entry.kind(),
                Phrase.of(firmest.stream().map(Told::claim).toList()),
                entry.status(),
                entry.countries(),
                distinct(firmest.stream().map(told -> saysWho(told.claim().attribution()))),
                firmest.size(),
                distinct(
                        firmest.stream().flatMap(told -> told.sources().stream().map(Line::source))),
                firmest.get(0).claim().evidence().get(0).text());
    }

    private static List<String> distinct(Stream<String> texts) {
        Set<String> distinct = texts.collect(Collectors.toCollection(LinkedHashSet::new));
        return List.copyOf(distinct);
    }

    /** {@code author}, {@code unnamed}, or the name of the speaker. */
    public static String saysWho(Attribution attribution) {
        Actor speaker = attribution.speaker();
        return speaker == null ? Words.of(attribution.kind()) : speaker.name();
    }

    /** The article in a line: publisher or file, day, headline and address, as far as they are known. */
    public static String source(Citation citation) {
        LocalDate published = citation.published();
        return Stream.<@Nullable String>of(
                        citation.publisher() == null ? citation.source() : citation.publisher(),
                        published == null ? null : published.toString(),
                        citation.title() == null ? null : "\"" + citation.title() + "\"",
                        citation.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** A date as exactly as it is told. */
    public static String date(When date) {
        LocalDate start = date.start();
        LocalDate end = date.end();
        if (start == null || end == null) {
            return "";
        }
        int shown = switch (date.precision()) {
            case DAY -> 10;
            case MONTH -> 7;
            default -> 4;
        };
        String from = start.toString().substring(0, shown);
        String to = end.toString().substring(0, shown);
        if (date.precision() == When.Precision.DECADE) {
            return from + "s";
        }
        return from.equals(to) ? from : from + " to " + to;
    }
}
