package org.entente.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the state of persons whom an article names without one: <i>King Amin of Jordan</i>, <i>Assistant Secretary
 * Jones</i>; and puts together a title and a name that its sphere parts: <i>Special Envoy for Climate John Kerry</i>.
 */
final class Nationals {

    /** How many words the sphere of an office may have. */
    private static final int SPHERE = 9;

    /** How many words a name may have. */
    private static final int LONGEST = 4;

    private final Map<String, String> byTitle = new LinkedHashMap<>();

    Nationals(Knowledge knowledge) {
        for (Row row : knowledge.table("homelands.tsv").rows()) {
            row.list("titles").forEach(title -> byTitle.put(title, row.text("country")));
        }
    }

    /** The same article, where persons have their states. */
    Article of(Article article) {
        Map<String, String> states = new HashMap<>();
        Map<Actor, Actor> same = new HashMap<>();
        List<Mention> mentions = new ArrayList<>(article.mentions());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = whole(mentions.get(i));
            mentions.set(i, mention);
            Mention next = i + 1 < mentions.size() ? named(article, mentions, i) : null;
            if (next != null
                    && mention.meaning() instanceof Meaning.Office office
                    && next.meaning() instanceof Meaning.Person person) {
                Meaning.Person holder = holder(mention, office, person);
                same.put(office.actor(), holder.actor());
                mentions.set(i, mention.with(holder));
                note(holder, holder.actor().country(), states);
            } else if (mention.meaning() instanceof Meaning.Office office) {
                mention = bearer(article, mention, office);
                if (mention.meaning() instanceof Meaning.Office bare) {
                    mention = mention.with(titled(mention, bare, mentions.subList(0, i)));
                }
                mentions.set(i, mention);
            }
            if (mention.meaning() instanceof Meaning.Person person) {
                note(person, state(article, mention, person), states);
            }
        }
        return new Article(
                article.document(),
                article.sentences(),
                mentions.stream().map(mention -> settled(mention, states, same)).toList());
    }

    /** Gives back to a name the word that was taken for part of its title: <i>King Amin | bin Zaid</i>. */
    private static Mention whole(Mention mention) {
        if (mention.meaning() instanceof Meaning.Person person
                && !person.name().isEmpty()
                && Character.isLowerCase(person.name().charAt(0))
                && person.title().indexOf(' ') > 0) {
            int last = person.title().lastIndexOf(' ');
            String first = person.title().substring(last + 1) + " ";
            Actor actor = person.actor();
            return mention.with(new Meaning.Person(
                    first + person.name(),
                    person.title().substring(0, last),
                    person.office(),
                    new Actor(first + actor.text(), first + actor.name(), actor.country(), actor.sector())));
        }
        return mention;
    }

    /** Title and name as one, where a name that no table knows follows: <i>Assistant Secretary Ann Hollis</i>. */
    private Mention bearer(Article article, Mention mention, Meaning.Office office) {
        Sentence sentence = article.sentences().get(mention.sentence());
        int end = mention.last();
        while (end < sentence.size()
                && end < mention.last() + LONGEST
                && sentence.token(end).tag().equals("NNP")
                && Character.isUpperCase(sentence.token(end).text().charAt(0))
                && free(article, sentence, end)) {
            end++;
        }
        boolean personal = !office.level().equals("body") && office.actors().size() == 1;
        boolean capital = Character.isUpperCase(mention.text().charAt(0));
        if (end == mention.last() || !personal || !capital) {
            return mention;
        }
        String text = article.document().text();
        Span name = new Span(
                sentence.token(mention.last()).span().begin(),
                sentence.token(end - 1).span().end());
        Span whole = new Span(mention.span().begin(), name.end());
        String country = office.actor().country().isEmpty()
                ? byTitle(mention.text())
                : office.actor().country();
        Actor actor =
                new Actor(name.of(text), name.of(text), country, office.actor().sector());
        return new Mention(
                mention.id(),
                mention.sentence(),
                mention.first(),
                end,
                whole,
                whole.of(text),
                new Meaning.Person(name.of(text), mention.text(), office.office(), actor));
    }

    private static boolean free(Article article, Sentence sentence, int token) {
        return article.mentionsIn(sentence).stream().noneMatch(mention -> mention.covers(token));
    }

    /** A bare title with a capital is whoever was named with it last: <i>Secretary Jones … The Secretary</i>. */
    private static Meaning titled(Mention mention, Meaning.Office office, List<Mention> before) {
        if (!Character.isUpperCase(mention.text().charAt(0)) || office.actors().size() > 1) {
            return office;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).meaning() instanceof Meaning.Person person
                    && !person.actor().country().isEmpty()
                    && (person.title().equals(mention.text()) || person.title().startsWith(mention.text() + " of "))) {
                Actor holder = person.actor();
                return new Meaning.Office(
                        office.office(),
                        office.level(),
                        new Actor(mention.text(), holder.name(), holder.country(), holder.sector()));
            }
        }
        return office;
    }

    private static void note(Meaning.Person person, String country, Map<String, String> states) {
        if (person.actor().country().isEmpty() && !country.isEmpty()) {
            states.putIfAbsent(person.actor().name(), country);
        } else if (!country.isEmpty()) {
            states.putIfAbsent(person.name(), country);
        }
    }

    private String state(Article article, Mention mention, Meaning.Person person) {
        if (!person.actor().country().isEmpty()) {
            return person.actor().country();
        }
        String told = after(article, mention);
        return told.isEmpty() ? byTitle(person.title()) : told;
    }

    private String byTitle(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> row : byTitle.entrySet()) {
            if (words.equals(row.getKey()) || words.startsWith(row.getKey() + " ")) {
                return row.getValue();
            }
        }
        return "";
    }

    /** The state named right after a name: <i>of Jordan</i>. */
    private static String after(Article article, Mention mention) {
        Sentence sentence = article.sentences().get(mention.sentence());
        int at = mention.last();
        if (at >= sentence.size() || !Set.of("of", "from").contains(Grammar.lower(sentence.token(at)))) {
            return "";
        }
        at++;
        while (at < sentence.size() && !named(sentence.token(at))) {
            at++;
        }
        for (Mention other : article.mentionsIn(sentence)) {
            boolean near = other.first() == at || (other.first() > at && other.first() <= at + 2);
            if (near
                    && at <= mention.last() + 2
                    && other.meaning() instanceof Meaning.State state
                    && !nounAfter(sentence, other)) {
                return state.code();
            }
        }
        return "";
    }

    private static boolean nounAfter(Sentence sentence, Mention state) {
        if (state.last() >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(state.last());
        return next.is("NN") && !next.is("NNP");
    }

    private static boolean named(Token token) {
        return token.is("NNP");
    }

    /** The person whose office the mention at {@code i} is, when only the sphere of the office parts the two; or null. */
    private static @Nullable Mention named(Article article, List<Mention> mentions, int i) {
        Mention title = mentions.get(i);
        Sentence sentence = article.sentences().get(title.sentence());
        boolean personal = title.meaning() instanceof Meaning.Office office
                && !office.level().equals("body");
        boolean sphere = title.last() < sentence.size()
                && Set.of("for", "of", "on").contains(Grammar.lower(sentence.token(title.last())))
                && Character.isUpperCase(title.text().charAt(0));
        if (!personal || !sphere) {
            return null;
        }
        for (int j = i + 1; j < mentions.size() && mentions.get(j).sentence() == title.sentence(); j++) {
            Mention other = mentions.get(j);
            if (other.meaning() instanceof Meaning.Person) {
                return other.first() - title.last() <= SPHERE && plain(sentence, title.last(), other.first())
                        ? other
                        : null;
            }
            if (other.meaning() instanceof Meaning.Office) {
                return null;
            }
        }
        return null;
    }

    /** Whether the words between are capitalised or small words of a name. */
    private static boolean plain(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            String text = sentence.token(at).text();
            boolean small =
                    Set.of("for", "of", "on", "and", "the", "in", "to", "&").contains(text);
            if (!small && !Character.isUpperCase(text.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private Meaning.Person holder(Mention mention, Meaning.Office office, Meaning.Person person) {
        String country = person.actor().country();
        if (country.isEmpty()) {
            country = byTitle(mention.text());
        }
        if (country.isEmpty()) {
            country = office.actor().country();
        }
        Actor actor = new Actor(person.actor().text(), person.actor().name(), country, "GOV");
        return new Meaning.Person(person.name(), mention.text(), office.office(), actor);
    }

    private static Mention settled(Mention mention, Map<String, String> states, Map<Actor, Actor> same) {
        if (mention.meaning() instanceof Meaning.Person person) {
            Actor actor = settled(person.actor(), states, same);
            return actor.equals(person.actor())
                    ? mention
                    : mention.with(new Meaning.Person(person.name(), person.title(), person.office(), actor));
        }
        if (mention.meaning() instanceof Meaning.Reference reference) {
            List<Actor> actors = reference.actors().stream()
                    .map(actor -> settled(actor, states, same))
                    .toList();
            return actors.equals(reference.actors())
                    ? mention
                    : mention.with(new Meaning.Reference(actors, reference.hints()));
        }
        return mention;
    }

    private static Actor settled(Actor actor, Map<String, String> states, Map<Actor, Actor> same) {
        Actor known = same.getOrDefault(actor, actor);
        String country = states.getOrDefault(known.name(), "");
        return known.country().isEmpty() && !country.isEmpty()
                ? new Actor(known.text(), known.name(), country, known.sector().isEmpty() ? "GOV" : known.sector())
                : known;
    }
}
