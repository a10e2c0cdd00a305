package org.entente.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.mentions.NameReader.Name;
import org.entente.mentions.OfficeReader.Phrase;
import org.entente.model.Actor;
import org.entente.model.Meaning;
import org.jspecify.annotations.Nullable;

/** Those whom an article has named so far, and who of the table of persons they are. */
final class People {
    private final Setting setting;
    private final Map<String, Meaning.Person> bySurname = new HashMap<>();
    private final Map<String, Meaning.Person> byName = new HashMap<>();

    People(Setting setting) {
        this.setting = setting;
    }

    /**
     * Who a name is, and remembers it.
     *
     * @param phrase the office that stands beside the name, or null
     */
    Meaning.Person meet(Name name, @Nullable Phrase phrase, String title) {
        Sense.Known known = choose(name, phrase);
        Meaning.Person before = earlier(name.text());
        Meaning.Person person = person(name, phrase, title, known, before);
        remember(name, person);
        return person;
    }

    /** The person named earlier whose full name or surname is {@code text}, or null. */
    Meaning.@Nullable Person earlier(String text) {
        String key = Cutter.fold(text);
        Meaning.Person person = byName.get(key);
        return person != null ? person : bySurname.get(key);
    }

    /** The same person, named again by {@code text}. */
    static Meaning.Person again(Meaning.Person person, String text) {
        Actor actor = person.actor();
        return new Meaning.Person(
                person.name(),
                person.title(),
                person.office(),
                new Actor(text, actor.name(), actor.country(), actor.sector()));
    }

    private static Meaning.Person person(
            Name name,
            @Nullable Phrase phrase,
            String title,
            Sense.@Nullable Known known,
            Meaning.@Nullable Person before) {
        String office = phrase != null && !phrase.level().equals("counterpart") ? phrase.office() : "";
        String country = phrase != null ? phrase.country() : "";
        String sector = phrase != null
                ? phrase.sector()
                : name.rank() != null ? name.rank().sector() : "";
        String full = name.text();
        if (before != null
                && (country.isEmpty() || country.equals(before.actor().country()))) {
            full = before.name().length() > full.length() ? before.name() : full;
            office = office.isEmpty() ? before.office() : office;
            country = before.actor().country().isEmpty()
                    ? country
                    : before.actor().country();
            sector = sector.isEmpty() ? before.actor().sector() : sector;
        }
        boolean bare = phrase != null && phrase.holders().isEmpty() && !sector.equals("ELI");
        if (known != null && bare) {
            // A form of address as "Secretary" says less than the table.
            office = known.office();
            sector = known.sector();
        }
        if (known != null) {
            full = full.indexOf(' ') < 0 ? known.name() : full;
            office = office.isEmpty() ? known.office() : office;
            country = country.isEmpty() ? known.country() : country;
            sector = sector.isEmpty() ? known.sector() : sector;
        }
        String usual = known != null ? known.name() : full;
        return new Meaning.Person(full, title, office, new Actor(name.text(), usual, country, sector));
    }

    /** Of the rows with that name, those of the phrase's country and office first, then the one in office then. */
    private Sense.@Nullable Known choose(Name name, @Nullable Phrase phrase) {
        Sense.Known best = null;
        int most = Integer.MIN_VALUE;
        for (Sense.Known known : name.known()) {
            int score = score(known, phrase);
            if (score > most) {
                best = known;
                most = score;
            }
        }
        return most < 0 ? null : best;
    }

    private int score(Sense.Known known, @Nullable Phrase phrase) {
        int score = 1000 - distance(known);
        if (phrase != null) {
            boolean elsewhere = !phrase.country().isEmpty() && !phrase.country().equals(known.country());
            score += known.office().equals(phrase.office()) ? 2000 : 0;
            score -= elsewhere ? 10_000 : 0;
        }
        Meaning.Person earlier = byName.get(Cutter.fold(known.name()));
        return earlier == null ? score : score + 500;
    }

    /** How many years the article lies outside the time in office; a time to come counts more than one gone by. */
    private int distance(Sense.Known known) {
        int year = setting.year();
        return year < known.from() ? 2 * (known.from() - year) + 1 : Math.max(0, year - known.to());
    }

    private void remember(Name name, Meaning.Person person) {
        byName.put(Cutter.fold(person.name()), person);
        byName.put(Cutter.fold(person.actor().name()), person);
        List<String> parts = new ArrayList<>(List.of(person.name().split(" ")));
        if (parts.size() > 1
                || !name.title().isEmpty()
                || !name.known().isEmpty()
                || !person.office().isEmpty()) {
            bySurname.put(Cutter.fold(parts.get(parts.size() - 1)), person);
        }
    }
}
