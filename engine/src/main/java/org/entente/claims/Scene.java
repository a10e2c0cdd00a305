package org.entente.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Sentence;

/** One parsed sentence with its grammar and the mentions in it, asked by the index of a token. */
final class Scene {

    /** Relations through which a noun without a meaning of its own passes on that of a dependent. */
    private static final Set<String> OWNERS =
            Set.of("nmod:poss", "amod", "compound", "nmod", "nmod:npmod", "appos", "flat");

    private static final Set<String> OWNING_PREPOSITIONS = Set.of("", "of", "from", "between", "for");

    private static final Set<String> NAMELESS = Set.of("JRN", "EDU", "CVL", "UNK", "BUS", "");

    /** Nouns for who reports without a name. */
    private static final Set<String> UNNAMED = Set.of(
            "daily",
            "newspaper",
            "paper",
            "media",
            "press",
            "report",
            "outlet",
            "analyst",
            "expert",
            "website",
            "magazine",
            "broadcaster",
            "channel",
            "weekly",
            "source");

    private final Article article;
    private final Sentence sentence;
    private final Grammar grammar;
    private final List<Mention> mentions;

    Scene(Article article, Sentence sentence) {
        this.article = article;
        this.sentence = sentence;
        this.grammar = new Grammar(sentence);
        this.mentions = article.mentionsIn(sentence);
    }

    Article article() {
        return article;
    }

    Sentence sentence() {
        return sentence;
    }

    Grammar grammar() {
        return grammar;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** The mentions that cover a token. */
    List<Mention> at(int token) {
        return mentions.stream().filter(mention -> mention.covers(token)).toList();
    }

    /** Whether a token is part of a date: <i>16 March</i>. */
    boolean dates(int token) {
        return at(token).stream().anyMatch(mention -> mention.meaning() instanceof Meaning.Time);
    }

    /** The mentions of actors that the noun phrase with head {@code head} names, or that own what it names. */
    List<Mention> acting(int head) {
        List<Mention> own = at(head).stream()
                .filter(mention -> !mention.meaning().actors().isEmpty())
                .toList();
        boolean stateless = own.stream()
                .flatMap(mention -> mention.meaning().actors().stream())
                .allMatch(actor -> actor.country().isEmpty());
        if (!own.isEmpty() && stateless) {
            List<Mention> owners = grammar.dependents(head).stream()
                    .filter(token -> token.relation().equals("nmod")
                            && grammar.preposition(token.index()).equals("of"))
                    .flatMap(token -> at(token.index()).stream())
                    .filter(mention -> mention.meaning().actors().stream()
                            .anyMatch(actor -> !actor.country().isEmpty()))
                    .toList();
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        if (!own.isEmpty() || at(head).stream().anyMatch(mention -> mention.meaning() instanceof Meaning.Arms)) {
            return own;
        }
        return owners(head);
    }

    /** Those whose the noun phrase is, whatever it names itself: <i><b>Israeli</b> jets</i>. */
    List<Mention> owners(int head) {
        List<Mention> found = new ArrayList<>();
        for (var token : grammar.dependents(head)) {
            if (OWNERS.contains(token.relation())
                    && (!token.relation().equals("nmod")
                            || OWNING_PREPOSITIONS.contains(grammar.preposition(token.index())))) {
                for (int each : grammar.withConjuncts(token.index())) {
                    at(each).stream()
                            .filter(mention -> !mention.meaning().actors().isEmpty())
                            .forEach(found::add);
                }
            }
        }
        if (found.isEmpty()) {
            for (var token : grammar.dependents(head)) {
                if (token.relation().equals("nmod")
                        && grammar.preposition(token.index()).equals("of")) {
                    found.addAll(acting(token.index()));
                }
            }
        }
        return found;
    }

    /**
     * Whether the noun phrase itself names an actor, or a body by its state (<i>Kenya's army</i>); not a matter of
     * somebody's (<i>the anger of Baku</i>).
     */
    boolean body(int head) {
        boolean own = at(head).stream()
                .anyMatch(mention -> !mention.meaning().actors().isEmpty());
        return own
                || grammar.dependents(head).stream()
                        .filter(token -> !token.relation().equals("nmod"))
                        .filter(token -> OWNERS.contains(token.relation()))
                        .anyMatch(token -> at(token.index()).stream()
                                .anyMatch(mention -> !mention.meaning().actors().isEmpty()));
    }

    /** Those whom the noun phrase with head {@code head} names, one for each country. */
    List<Actor> actors(int head) {
        Map<String, Actor> byCountry = new LinkedHashMap<>();
        for (Mention mention : acting(head)) {
            for (Actor actor : mention.meaning().actors()) {
                byCountry.putIfAbsent(actor.country().isEmpty() ? actor.text() : actor.country(), actor);
            }
        }
        return List.copyOf(byCountry.values());
    }

    /** Those whom several noun phrases name, one for each country, in order. */
    List<Actor> actors(List<Integer> heads) {
        return each(heads.stream().flatMap(head -> actors(head).stream()).toList());
    }

    /** Those whose arms the noun phrases name, one for each country: <i><b>Israeli</b> jets</i>. */
    List<Actor> wielders(List<Integer> heads) {
        return each(heads.stream()
                .filter(head -> at(head).stream().anyMatch(mention -> mention.meaning() instanceof Meaning.Arms))
                .flatMap(head -> owners(head).stream())
                .flatMap(mention -> mention.meaning().actors().stream())
                .toList());
    }

    private static List<Actor> each(List<Actor> actors) {
        Map<String, Actor> byCountry = new LinkedHashMap<>();
        for (Actor actor : actors) {
            byCountry.putIfAbsent(actor.country().isEmpty() ? actor.text() : actor.country(), actor);
        }
        return List.copyOf(byCountry.values());
    }

    /**
     * Those who may be named as speakers of what the noun phrase with head {@code head} says, a person before the state
     * that the person speaks for. Journalists, experts and sources without a name are nobody in particular.
     */
    List<Actor> speakers(int head) {
        if (at(head).isEmpty() && UNNAMED.contains(grammar.token(head).lemma().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        List<Actor> persons = new ArrayList<>();
        List<Actor> others = new ArrayList<>();
        for (int token : grammar.subtree(head)) {
            for (Mention mention : at(token)) {
                if (mention.meaning() instanceof Meaning.Person person && mention.first() == token) {
                    persons.add(person.actor());
                }
            }
        }
        for (Mention mention : acting(head)) {
            if (!(mention.meaning() instanceof Meaning.Person)) {
                others.addAll(speakers(sentence, mention));
            }
        }
        persons.addAll(others);
        return persons;
    }

    /**
     * Those whom a mention names as speakers: not a source, nor one of many, as <i>officials</i> or <i>an American
     * officer</i>; but a spokesman speaks for whom he serves.
     */
    static List<Actor> speakers(Sentence sentence, Mention mention) {
        if (!(mention.meaning() instanceof Meaning.Office office)) {
            return mention.meaning().actors();
        }
        String text = mention.text().toLowerCase(Locale.ROOT);
        boolean one = indefinite(sentence, mention.first());
        boolean any = (one && !office.level().equals("body") && !text.contains("spokes"))
                || office.office().equals("source")
                || (office.office().equals("official")
                        && mention.text().substring(1).equals(text.substring(1))
                        && !text.contains("'"));
        return office.actors().stream()
                .filter(actor -> !any && !NAMELESS.contains(actor.sector()))
                .toList();
    }

    /** Whether <i>a</i> or <i>an</i> stands before a phrase, with an adjective or two between: <i>a senior <b>officer</b></i>. */
    private static boolean indefinite(Sentence sentence, int first) {
        for (int at = first - 1; at >= Math.max(0, first - 3); at--) {
            String word = Grammar.lower(sentence.token(at));
            if (Set.of("a", "an", "one", "another").contains(word)) {
                return true;
            }
            if (!word.equals(sentence.token(at).text()) || word.equals("the") || !Character.isLetter(word.charAt(0))) {
                return false;
            }
        }
        return false;
    }
}
