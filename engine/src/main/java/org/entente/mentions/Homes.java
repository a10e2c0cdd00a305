package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.mentions.Lexicon.Match;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Document;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/** Tells from an article's publisher, address and byline in which state it was written for its own public. */
final class Homes {
    private static final Pattern HOST = Pattern.compile("^(?:[a-z]+://)?[^/:]*?\\.([a-z]+)(?:[/:]|$)");
    private static final Set<String> STATES = Set.of(Locale.getISOCountries());
    /** Letters that states lend to anybody. */
    private static final Set<String> LENT = Words.set("IO TV CO ME AI FM LY CC TO GG SH WS LA GL IM");

    private static final Set<String> BODIES = Set.of("GOV", "LEG", "MIL");

    /** Those whom a state's body buys from and who are not the state. */
    static final Set<String> FIRMS = Set.of("BUS", "MNC");

    /** A state's own release names it at least one time for so many that it names any other. */
    private static final int PART = 4;

    /** How many passages may head an article. */
    private static final int FIRST = 4;

    /** How many words may stand before a body that heads an article. */
    private static final int OPENING = 4;

    private final Lexicon lexicon;

    Homes(Knowledge knowledge) {
        lexicon = Tables.of(knowledge);
    }

    /** The state's code; empty when nothing tells, or a correspondent abroad wrote it. */
    String of(Document document) {
        String home = country(document.publisher());
        if (home.isEmpty()) {
            home = ofAddress(document.url());
        }
        if (home.isEmpty()) {
            home = country(document.byline());
        }
        for (Passage passage : document.passages()) {
            if (home.isEmpty() && passage.kind() == Passage.Kind.BYLINE) {
                home = country(passage.span().of(document.text()));
            }
        }
        return home;
    }

    /** The state whose letters end the address's host: <i>kremlin.ru</i>, <i>state.gov</i>. */
    private static String ofAddress(@Nullable String url) {
        Matcher host = HOST.matcher(url == null ? "" : url);
        String top = host.find() ? host.group(1).toUpperCase(Locale.ROOT) : "";
        if (top.equals("GOV") || top.equals("MIL")) {
            return "USA";
        }
        if (top.equals("UK")) {
            return "GBR";
        }
        return LENT.contains(top) ? "" : ofLetters(top);
    }

    /** The state of two capital letters by ISO 3166-1; empty when they are no state's. */
    static String ofLetters(String letters) {
        return STATES.contains(letters)
                ? Locale.forLanguageTag("und-" + letters).getISO3Country()
                : "";
    }

    /**
     * The state whose body an article is by, as a ministry's release or the minutes of a council: a body of no state named
     * heads it, and the first actor of a state, but for firms, is the state's own, which it names more than in passing; else
     * empty. <i>Cabinet nods to eight jets from Korea</i> heads no release of Korea's.
     */
    static String official(Article article) {
        boolean body = false;
        for (Mention mention : article.mentions()) {
            Sentence sentence = article.sentences().get(mention.sentence());
            boolean heads = sentence.kind() == Passage.Kind.HEADLINE || sentence.kind() == Passage.Kind.HEADING;
            String country = states(mention).findFirst().orElse("");
            boolean own = mention.meaning() instanceof Meaning.Office office
                    && office.level().equals("body")
                    && BODIES.contains(office.actor().sector());
            body |= own && heads && mention.first() < OPENING && sentence.passage() < FIRST;
            boolean adjective =
                    mention.meaning() instanceof Meaning.State state && state.form() == Meaning.State.Form.ADJECTIVE;
            if (!country.isEmpty()
                    && !adjective
                    && !source(sentence, mention)
                    && (body || sentence.passage() >= FIRST)) {
                return body && oftenNamed(article, country) ? country : "";
            }
        }
        return "";
    }

    /** Whether a mention only says where something comes from: <i>jets <b>from Korea</b></i>. */
    static boolean source(Sentence sentence, Mention mention) {
        return mention.first() > 0
                && Cutter.fold(sentence.token(mention.first() - 1).text()).equals("from");
    }

    /** Whether an article names a state at least a part as often as the one that it names most. */
    private static boolean oftenNamed(Article article, String country) {
        Map<String, Long> times = article.mentions().stream()
                .flatMap(Homes::states)
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        long most = times.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return times.getOrDefault(country, 0L) * PART >= most;
    }

    /** The codes of the states that a mention names, not as the home of a firm. */
    private static Stream<String> states(Mention mention) {
        return mention.meaning().actors().stream()
                .filter(actor -> !FIRMS.contains(actor.sector()))
                .map(Actor::country)
                .filter(code -> !code.isEmpty());
    }

    private String country(@Nullable String text) {
        if (text == null || text.contains("orrespondent")) {
            return "";
        }
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String word : text.split(" ", -1)) {
            tokens.add(Token.bare(tokens.size(), word, new Span(begin, begin + word.length())));
            begin += word.length() + 1;
        }
        Words words = Words.of(new Sentence(0, 0, Passage.Kind.BYLINE, new Span(0, text.length()), tokens));
        for (int i = 0; i < words.size(); i++) {
            Match match = lexicon.longest(words, i);
            String country = match == null ? "" : country(match);
            if (!country.isEmpty()) {
                return country;
            }
        }
        return "";
    }

    private static String country(Match match) {
        Sense.OfState state = match.as(Sense.OfState.class);
        Sense.OfBody body = match.as(Sense.OfBody.class);
        Sense.OfPlace place = match.as(Sense.OfPlace.class);
        return state != null
                ? state.state().code()
                : body != null ? body.country() : place != null ? place.place().country() : "";
    }
}
