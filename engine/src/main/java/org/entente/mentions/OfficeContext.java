package org.entente.mentions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/** Gives offices the state they are held in where their own phrase does not tell it. */
final class OfficeContext {
    /** Those who act for a state; others, as rebels or farmers, may be anybody's. */
    private static final Set<String> OF_STATES = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");

    /** Those that sit in the capital of their own state, but for whom it sends abroad. */
    private static final Set<String> SITTING = Set.of("GOV", "LEG", "JUD");

    private static final Set<String> SENT = Set.of("embassy", "delegation", "parliamentary delegation");

    /** What nobody calls the government of his own state. */
    private static final String OTHERS = "regime";

    private static final Set<String> DEFINITE = Set.of("the", "The", "THE");
    private static final int REACH = 40;

    private final Map<String, Row> byName = new HashMap<>();

    OfficeContext(Knowledge knowledge) {
        for (Row row : knowledge.table("offices.tsv").rows()) {
            byName.putIfAbsent(row.text("office"), row);
        }
    }

    /**
     * The same office with its state, with whoever of that office was named before, or as it is.
     *
     * @param official whether the article is by a body of {@code home}, whose own bodies <i>the Ministry</i> then means
     */
    Meaning resolve(Mention mention, Meaning.Office office, Discourse discourse, String home, boolean official) {
        if (office.level().equals("counterpart")) {
            return counterpart(mention, office, discourse);
        }
        Actor actor = office.actor();
        if (office.actors().size() > 1 || !actor.country().isEmpty() || !OF_STATES.contains(actor.sector())) {
            return office;
        }
        Actor owner = possessor(mention, discourse);
        if (owner != null) {
            return held(office, owner.country());
        }
        String seat = seat(mention, office, discourse);
        if (!seat.isEmpty()) {
            return held(office, seat);
        }
        Meaning.Person holder = office.level().equals("body") ? null : holder(mention, office, discourse);
        if (holder != null) {
            Actor same = new Actor(
                    actor.text(), holder.actor().name(), holder.actor().country(), actor.sector());
            return new Meaning.Office(office.office(), office.level(), same);
        }
        return fromContext(mention, office, discourse, home, official);
    }

    private Meaning fromContext(
            Mention mention, Meaning.Office office, Discourse discourse, String home, boolean official) {
        Tree tree = discourse.tree(mention.sentence());
        boolean definite = isDefinite(mention, discourse);
        boolean acts = tree.isParsed() && tree.isSubject(mention);
        if (!definite && !acts) {
            return office;
        }
        if (office.office().equals(OTHERS)) {
            String other = abroad(mention, discourse, home);
            return other.isEmpty() ? office : held(office, other);
        }
        boolean own = official && Character.isUpperCase(mention.text().charAt(0));
        if (!home.isEmpty() && (own || discourse.namedBefore(mention).isEmpty())) {
            return held(office, home);
        }
        if (!discourse.homeland().isEmpty() && discourse.namedBefore(mention).isEmpty()) {
            return held(office, discourse.homeland());
        }
        List<String> salient = discourse.salient(mention);
        boolean told = acts || !office.level().equals("body");
        if (salient.isEmpty() || !told) {
            return office;
        }
        String main = discourse.main();
        boolean body = office.level().equals("body") && definite;
        return held(office, body && salient.contains(main) ? main : salient.get(0));
    }

    /** The state in play that is not the writer's own, the article's main one if there are several; else empty. */
    private static String abroad(Mention mention, Discourse discourse, String home) {
        List<String> others = discourse.salient(mention).stream()
                .filter(country -> !country.equals(home) && !country.equals(discourse.homeland()))
                .toList();
        if (others.contains(discourse.main())) {
            return discourse.main();
        }
        return others.size() == 1 ? others.get(0) : "";
    }

    /** The state in whose capital an institution sits, as <i>the defence ministry in Islamabad</i>; else empty. */
    private static String seat(Mention mention, Meaning.Office office, Discourse discourse) {
        boolean sits = office.office().equals("official")
                || (office.level().equals("body")
                        && SITTING.contains(office.actor().sector())
                        && !SENT.contains(office.office()));
        List<Token> tokens = discourse.sentence(mention).tokens();
        if (!sits
                || mention.last() >= tokens.size()
                || !tokens.get(mention.last()).text().equals("in")) {
            return "";
        }
        return discourse.article().mentions().stream()
                .filter(other -> other.sentence() == mention.sentence() && other.first() == mention.last() + 1)
                .map(Mention::meaning)
                .filter(meaning -> meaning instanceof Meaning.State state && state.form() == Meaning.State.Form.CAPITAL)
                .map(meaning -> ((Meaning.State) meaning).code())
                .findFirst()
                .orElse("");
    }

    private static Meaning held(Meaning.Office office, String country) {
        Actor actor = office.actor();
        return new Meaning.Office(
                office.office(), office.level(), new Actor(actor.text(), actor.name(), country, actor.sector()));
    }

    private static boolean isDefinite(Mention mention, Discourse discourse) {
        return mention.first() > 0
                && DEFINITE.contains(
                        discourse.sentence(mention).token(mention.first() - 1).text());
    }

    /** Whom <i>his</i>, <i>its</i> or <i>their</i> before the office stands for; null when there is no such word. */
    private static @Nullable Actor possessor(Mention mention, Discourse discourse) {
        for (Mention other : discourse.settledIn(mention.sentence())) {
            boolean possessive = other.meaning() instanceof Meaning.Reference reference
                    && (reference.hints().contains("possessive") || isMarked(other, discourse))
                    && !reference.actors().isEmpty();
            boolean close = other.last() <= mention.first() && mention.first() - other.last() <= 2;
            if (possessive && close && !isInterrupted(mention, other, discourse)) {
                Actor actor = other.meaning().actors().get(0);
                return actor.country().isEmpty() ? null : actor;
            }
        }
        return null;
    }

    /** Whether <i>'s</i> follows, as in <i>the country's army chief</i>. */
    private static boolean isMarked(Mention mention, Discourse discourse) {
        List<Token> tokens = discourse.sentence(mention).tokens();
        return mention.last() < tokens.size()
                && tokens.get(mention.last()).text().endsWith("s")
                && tokens.get(mention.last()).text().length() == 2;
    }

    private static boolean isInterrupted(Mention mention, Mention other, Discourse discourse) {
        int from = isMarked(other, discourse) ? other.last() + 1 : other.last();
        for (int i = from; i < mention.first(); i++) {
            Token token = discourse.sentence(mention).token(i);
            if (Words.isFunction(Cutter.fold(token.text()))
                    || !Character.isLetter(token.text().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Who was last named with that office, or for a leader with one of the same level; null when nobody was. */
    private Meaning.@Nullable Person holder(Mention mention, Meaning.Office office, Discourse discourse) {
        boolean sure = isDefinite(mention, discourse)
                || Character.isUpperCase(mention.text().charAt(0));
        if (!sure) {
            return null;
        }
        for (Mention other : discourse.backwards()) {
            if (other.sentence() < mention.sentence() - REACH) {
                return null;
            }
            if (other.meaning() instanceof Meaning.Person person
                    && !person.actor().country().isEmpty()
                    && (person.office().equals(office.office()) || isSameLevel(person.office(), office))) {
                return person;
            }
        }
        return null;
    }

    private boolean isSameLevel(String held, Meaning.Office office) {
        Row row = byName.get(held);
        boolean vague = office.office().equals("leader") || office.office().equals("minister");
        if (row == null || !vague) {
            return false;
        }
        String level = row.text("level");
        return office.office().equals("leader")
                ? level.startsWith("head-of-")
                : Set.of("foreign", "defence", "minister").contains(level);
    }

    /** The office that the counterpart of somebody holds: the same as theirs. */
    private Meaning counterpart(Mention mention, Meaning.Office office, Discourse discourse) {
        for (Mention other : discourse.backwards()) {
            String held = other.meaning() instanceof Meaning.Person person
                    ? person.office()
                    : other.meaning() instanceof Meaning.Office before
                                    && !before.level().equals("body")
                            ? before.office()
                            : "";
            Row row = byName.get(held);
            if (other.sentence() < mention.sentence() - 2) {
                break;
            }
            if (row != null && !row.text("level").equals("counterpart")) {
                List<Actor> actors = office.actors().stream()
                        .map(actor -> new Actor(actor.text(), actor.name(), actor.country(), row.text("sector")))
                        .toList();
                return new Meaning.Office(row.text("office"), row.text("level"), actors);
            }
        }
        return office;
    }
}
