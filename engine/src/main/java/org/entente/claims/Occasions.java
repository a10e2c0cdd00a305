package org.entente.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Place;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** When and where the event of a trigger happens, as far as its sentence says so. */
final class Occasions {

    /** How many steps in the tree a date may stand from the words whose date it is. */
    private static final int NEAR = 6;

    /** How many words may part two times that tell one: <i>last week, on Monday</i>. */
    private static final int BESIDE = 2;

    /** A report this short tells of its own day throughout; the measure is that of a news item. */
    private static final int SHORT_REPORT = 2_000;

    private Occasions() {}

    /**
     * The date that stands nearest to the trigger in the tree. Where a report's lead tells none, what it says happened,
     * as a meeting or a signature, happened on the report's day; a purchase is seldom news on the day that it is made.
     */
    static When when(Scene scene, Match match, Modality modality) {
        if (match.frame().kind() == Kind.VISIT && modality.status() == Status.DONE && current(scene, match)) {
            return reportedDay(scene);
        }
        Mention best = stopped(modality.status()) ? planned(scene, match) : null;
        int nearest = best == null ? NEAR + 1 : 0;
        for (Mention mention : scene.mentions()) {
            if (mention.meaning() instanceof Meaning.Time time
                    && !elsewhere(scene, mention, modality)
                    && !ofText(scene, mention, match, modality)
                    && fits(time.when(), scene, match, modality)
                    && !(match.frame().kind() == Kind.TRANSFER && parted(scene, mention, match.token()))) {
                int distance = distance(scene, mention, modality);
                if (distance < nearest) {
                    nearest = distance;
                    best = mention;
                }
            }
        }
        best = best == null ? null : closest(scene, best);
        if (best != null && best.meaning() instanceof Meaning.Time time) {
            return Reckoning.of(best, time, scene, match, modality);
        }
        if (headline(scene, match, modality)) {
            return reportedDay(scene);
        }
        boolean meets = match.frame().kind() != Kind.TRANSFER;
        return meets && modality.status() == Status.DONE && reported(scene, modality)
                ? reportedDay(scene)
                : When.UNKNOWN;
    }

    /** The more exact of two times side by side: <i>three weeks ago, <b>on 31 March</b></i>. */
    private static Mention closest(Scene scene, Mention best) {
        for (Mention other : scene.mentions()) {
            boolean beside = other.first() - best.last() <= BESIDE && best.first() - other.last() <= BESIDE;
            boolean exact = other.meaning() instanceof Meaning.Time narrow
                    && best.meaning() instanceof Meaning.Time wide
                    && narrow.when().within(wide.when());
            if (beside && exact) {
                return other;
            }
        }
        return best;
    }

    private static boolean stopped(Status status) {
        return status == Status.STOPPED || status == Status.REFUSED;
    }

    /** The time that what does not come was planned for, by its own phrase: <i>put off the visit <b>of May</b></i>; or null. */
    private static @Nullable Mention planned(Scene scene, Match match) {
        if (scene.grammar().token(match.token()).is("VB") || match.frame().kind() == Kind.AGREEMENT) {
            return null;
        }
        List<Integer> own = scene.grammar().subtree(match.token());
        return scene.mentions().stream()
                .filter(mention -> mention.meaning() instanceof Meaning.Time && own.contains(mention.first()))
                .findFirst()
                .orElse(null);
    }

    /** Whether a semicolon stands between a date and a word: then it dates another clause. */
    private static boolean parted(Scene scene, Mention time, int token) {
        for (int i = Math.min(time.last(), token); i < Math.max(time.first(), token); i++) {
            if (scene.grammar().token(i).text().equals(";")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether what is told as still to come, or as past, may fall on a date: <i>will visit the memorial of the war of 1877</i>,
     * <i>praised the plan to disarm by 2050</i>.
     */
    private static boolean fits(When when, Scene scene, Match match, Modality modality) {
        LocalDate published = scene.article().document().published();
        if (published == null) {
            return true;
        }
        boolean before = when.end() != null && when.end().isBefore(published);
        boolean after = when.start() != null && when.start().isAfter(published);
        // Days of arms and journeys are as often told by a later version of a report.
        boolean over = Set.of(Kind.EVENT, Kind.AGREEMENT).contains(match.frame().kind())
                && scene.grammar().token(match.token()).tag().equals("VBD");
        return !(before && toCome(modality)) && !(after && over);
    }

    static boolean toCome(Modality modality) {
        return modality.status() == Status.AGREED
                && modality.operators().stream()
                        .anyMatch(operator -> operator.pos().equals("m") && operator.status() == Status.AGREED);
    }

    /** Whether a date belongs to a noun of its own: <i>a visit after the war of 1877</i>. */
    private static boolean elsewhere(Scene scene, Mention time, Modality modality) {
        int head = scene.grammar().token(Linear.head(scene, time)).head();
        if (head < 0
                || !scene.grammar().token(head).is("NN")
                || modality.chain().contains(head)) {
            return false;
        }
        String relation = scene.grammar().token(Linear.head(scene, time)).relation();
        return relation.startsWith("nmod") && scene.at(head).isEmpty();
    }

    /** Whether a time is that of a text, of which another word tells what becomes of it: <i>ended the accord <b>of 1961</b></i>. */
    private static boolean ofText(Scene scene, Mention time, Match match, Modality modality) {
        boolean changed = match.frame().kind() == Kind.AGREEMENT
                && match.frame().pos().equals("n")
                && modality.operators().stream()
                        .anyMatch(operator -> operator.pos().equals("v"));
        Token word = scene.grammar().token(Linear.head(scene, time));
        return changed
                && word.head() == match.token()
                && (!word.relation().startsWith("nmod")
                        || Set.of("of", "for").contains(scene.grammar().preposition(word.index())));
    }

    private static int distance(Scene scene, Mention mention, Modality modality) {
        int nearest = Integer.MAX_VALUE;
        for (int token = mention.first(); token < mention.last(); token++) {
            for (int i = 0; i < modality.chain().size(); i++) {
                // Outer words of the same statement count almost like the trigger itself.
                nearest = Math.min(nearest, steps(scene, token, modality.chain().get(i)) + Math.min(i, 1));
            }
        }
        return nearest;
    }

    /** The number of arcs between two tokens. */
    static int steps(Scene scene, int from, int to) {
        List<Integer> up = ancestors(scene, from);
        List<Integer> other = ancestors(scene, to);
        for (int i = 0; i < up.size(); i++) {
            int at = other.indexOf(up.get(i));
            if (at >= 0) {
                return i + at;
            }
        }
        return up.size() + other.size();
    }

    private static List<Integer> ancestors(Scene scene, int token) {
        List<Integer> up = new ArrayList<>();
        for (int at = token;
                at >= 0 && !up.contains(at);
                at = scene.grammar().token(at).head()) {
            up.add(at);
        }
        return up;
    }

    /** Whether a heading within a text tells of the day in the present tense, or in none: <i>LAVROV IN BAKU</i>. */
    private static boolean headline(Scene scene, Match match, Modality modality) {
        boolean heading = scene.sentence().kind() == Passage.Kind.HEADING;
        boolean verbless = match.frame().pos().equals("p") && scene.grammar().verbless(match.token());
        boolean present = modality.chain().stream()
                .map(scene.grammar()::token)
                .anyMatch(token -> token.tag().equals("VBZ") || token.tag().equals("VBP"));
        return modality.status() == Status.DONE && heading && (verbless || present);
    }

    /** Whether somebody is told to be there now: <i>is in Moscow on a visit</i>, <i>the current visit</i>. */
    private static boolean current(Scene scene, Match match) {
        if (scene.grammar().hasDependent(match.token(), "current", "ongoing", "present")) {
            return true;
        }
        int head = scene.grammar().token(match.token()).head();
        return head >= 0
                && scene.grammar().hasDependent(head, "be")
                && scene.grammar().dependents(head).stream()
                        .anyMatch(token -> token.relation().equals("cop") && (token.is("VBZ") || token.is("VBP")));
    }

    /** Whether the sentence tells in the past tense what a report's lead, or a short report, tells as its news. */
    static boolean reported(Scene scene, Modality modality) {
        Document document = scene.article().document();
        boolean news = scene.sentence().index() < 3 || document.text().length() < SHORT_REPORT;
        return news && document.published() != null && past(scene, modality);
    }

    static boolean past(Scene scene, Modality modality) {
        return modality.chain().stream()
                .anyMatch(token -> scene.grammar().token(token).tag().equals("VBD")
                        || scene.grammar().dependents(token).stream()
                                .anyMatch(word -> word.tag().equals("VBD")
                                        && (word.relation().startsWith("aux")
                                                || word.relation().equals("cop"))));
    }

    static When reportedDay(Scene scene) {
        LocalDate published = scene.article().document().published();
        return published == null ? When.UNKNOWN : When.day(published);
    }

    /** A thing told as done whose date is still to come is planned. */
    static Status settled(Status status, When when, Scene scene) {
        LocalDate published = scene.article().document().published();
        LocalDate start = when.start();
        boolean coming = published != null && start != null && start.isAfter(published);
        return status == Status.DONE && coming ? Status.AGREED : status;
    }

    /** The place nearest to the trigger that the sentence puts it <i>in</i> or <i>at</i>, or null. */
    static @Nullable Place place(Scene scene, Match match) {
        for (String slot : List.of("in", "at", "near", "off", "to")) {
            for (int head : match.slot(slot)) {
                for (Mention mention : scene.at(head)) {
                    if (mention.meaning() instanceof Meaning.Location location) {
                        return location.place();
                    }
                    if (mention.meaning() instanceof Meaning.State state && state.place() != null) {
                        return state.place();
                    }
                }
            }
        }
        return null;
    }
}
