package org.entente.mentions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.mentions.Lexicon.Match;
import org.entente.mentions.Vocabulary.Use;
import org.entente.model.Actor;
import org.entente.model.Meaning;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Codes phrases by the names in them. The last name before a preposition or comma is what the phrase is about; what
 * stands after a preposition tells the country, and the sector where the first part leaves it open.
 */
final class PhraseCoder implements ActorCoder {
    private static final Set<String> LINKS = Words.set("of in from for across with at near by against , to on");
    private static final Set<String> VAGUE = Set.of("UNK", "GOV");
    /** PLOVER's own codes for two organisations that act like states. */
    private static final Map<String, String> INTERNATIONAL = Map.of("UN", "UNO", "EU", "EUR");

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;

    PhraseCoder(Knowledge knowledge) {
        lexicon = Tables.ofPhrases(knowledge);
        vocabulary = new Vocabulary(knowledge.table("words.tsv"));
    }

    /** What one name says; the sectors are empty where it says none. */
    private record Said(int part, String country, String name, List<String> sectors, boolean plain) {}

    @Override
    public Coded code(String phrase) {
        Line line = new Line(words(phrase));
        List<Said> said = new ArrayList<>();
        boolean former = false;
        int part = 0;
        int at = 0;
        while (at < line.size()) {
            Match match = lexicon.longest(line.words(), at);
            if (match == null) {
                former |= line.words().isOneOf(at, vocabulary.of(Use.FORMER));
                part += line.words().isOneOf(at, LINKS) ? 1 : 0;
                at++;
            } else {
                line.put(match);
                Said what = said(line, match, phrase, part);
                if (what != null) {
                    said.add(what);
                }
                at = match.to();
            }
        }
        return coded(phrase, said, former);
    }

    private static Coded coded(String phrase, List<Said> said, boolean former) {
        String country = "";
        String name = "";
        for (Said each : said) {
            country = country.isEmpty() ? each.country() : country;
            name = name.isEmpty() ? each.name() : name;
        }
        List<String> sectors = new ArrayList<>(sectors(said));
        boolean office = said.stream().anyMatch(each -> !each.plain());
        if (former && office && !sectors.contains("ELI")) {
            sectors.add(0, "ELI");
        }
        Actor actor =
                new Actor(phrase, name.isEmpty() ? phrase : name, country, sectors.isEmpty() ? "" : sectors.get(0));
        return new Coded(actor, sectors);
    }

    /** The sectors of the last telling name of the first part that has one; a vague one gives way to a later part's. */
    private static List<String> sectors(List<Said> said) {
        Set<String> sectors = new LinkedHashSet<>();
        Said best = null;
        for (Said each : said) {
            if (each.sectors().isEmpty()) {
                continue;
            }
            boolean same = best != null && each.part() == best.part();
            boolean vague = best != null && VAGUE.contains(best.sectors().get(0)) && !each.plain();
            boolean telling = !each.sectors().get(0).equals("UNK")
                    && !each.sectors().get(0).equals("GOV");
            if (best == null
                    || best.plain()
                    || (same && !each.plain() && !each.sectors().get(0).equals("UNK"))
                    || (vague && telling)) {
                best = each;
            }
        }
        if (best != null) {
            sectors.addAll(best.sectors());
        }
        return List.copyOf(sectors);
    }

    private @Nullable Said said(Line line, Match match, String phrase, int part) {
        Sense.OfActorWord word = match.as(Sense.OfActorWord.class);
        Sense.OfPlace place = match.as(Sense.OfPlace.class);
        if (word != null) {
            String country = place == null ? "" : place.place().country();
            return new Said(part, country, line.words().text(phrase, match.from(), match.to()), word.sectors(), false);
        }
        Holder holder = Holder.at(line, match.from(), new Setting(phrase, null));
        Sense.OfOffice office = match.as(Sense.OfOffice.class);
        if (holder != null
                && (office == null || holder.isState() || !holder.country().isEmpty())) {
            return holder(line, holder, part);
        }
        if (office != null) {
            Match inner = lexicon.inside(line.words(), match);
            Holder inside = inner == null ? null : Holder.of(line, inner, new Setting(phrase, null));
            String country = inside == null ? "" : INTERNATIONAL.getOrDefault(inside.country(), inside.country());
            return new Said(part, country, inside == null ? "" : inside.name(), List.of(office.sector()), false);
        }
        Sense.OfPerson person = match.as(Sense.OfPerson.class);
        if (person != null) {
            Sense.Known known = person.person();
            return new Said(part, known.country(), known.name(), List.of(known.sector()), true);
        }
        return place == null
                ? null
                : new Said(part, place.place().country(), place.place().name(), List.of("CVL"), true);
    }

    private @Nullable Said holder(Line line, Holder holder, int part) {
        Words words = line.words();
        boolean backed = words.isOneOf(holder.to(), vocabulary.of(Use.BACKED))
                && words.piece(holder.to()).glue() == Piece.Glue.HYPHEN;
        boolean stance = words.isOneOf(holder.from() - 1, vocabulary.of(Use.STANCE));
        if (backed || stance) {
            return null;
        }
        if (holder.meaning() instanceof Meaning.State state) {
            boolean government = state.form() == Meaning.State.Form.CAPITAL || state.form() == Meaning.State.Form.SEAT;
            return new Said(part, holder.country(), holder.name(), government ? List.of("GOV") : List.of(), true);
        }
        boolean organisation = holder.meaning() instanceof Meaning.Organisation;
        String country = INTERNATIONAL.getOrDefault(holder.country(), holder.country());
        return new Said(part, country, holder.name(), List.of(holder.sector()), organisation);
    }

    private static Words words(String phrase) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String word : phrase.split(" ", -1)) {
            tokens.add(Token.bare(tokens.size(), word, new Span(begin, begin + word.length())));
            begin += word.length() + 1;
        }
        return Words.of(new Sentence(0, 0, Passage.Kind.ITEM, new Span(0, phrase.length()), tokens));
    }
}
