package org.entente.claims;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.model.Kind;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** What day a time means that leaves its year, month or week open, by the story told so far and by what is still to come. */
final class Reckoning {

    /** How many sentences back a story may have told its year. */
    private static final int STORY = 3;

    private Reckoning() {}

    /** When {@code time}, which {@code mention} tells, is for what the match says. */
    static When of(Mention mention, Meaning.Time time, Scene scene, Match match, Modality modality) {
        When narrated = narrated(time, scene, modality);
        return narrated == null ? coming(mention, time, scene, match, modality) : narrated;
    }

    /**
     * A time without a year in a story of years past is of the year that the story told last: <i>in 1994 they quarrelled; in
     * May they signed</i>; null where no such story is told.
     */
    private static @Nullable When narrated(Meaning.Time time, Scene scene, Modality modality) {
        LocalDate published = scene.article().document().published();
        LocalDate start = time.when().start();
        LocalDate end = time.when().end();
        if (!time.yearless() || published == null || start == null || end == null || !Occasions.past(scene, modality)) {
            return null;
        }
        Sentence sentence = scene.sentence();
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - STORY); i--) {
            Sentence before = scene.article().sentences().get(i);
            LocalDate year = null;
            for (Mention mention : scene.article().mentionsIn(before)) {
                if (mention.meaning() instanceof Meaning.Time told && !told.yearless()) {
                    year = told.when().start();
                }
            }
            if (before.passage() != sentence.passage()) {
                return null;
            }
            if (year != null) {
                int back = start.getYear() - year.getYear();
                return year.getYear() <= published.getYear() - 2 && back > 0
                        ? new When(
                                start.minusYears(back),
                                end.minusYears(back),
                                time.when().precision())
                        : null;
            }
        }
        return null;
    }

    /**
     * When a time without a year is, for what was planned or is going on: the next one, where that is nearer to the day
     * of the report than the last one. <i>He was to visit Tunis in May</i>, an article of April says.
     */
    private static When coming(Mention best, Meaning.Time time, Scene scene, Match match, Modality modality) {
        LocalDate published = scene.article().document().published();
        LocalDate end = time.when().end();
        LocalDate start = time.when().start();
        boolean open = modality.status().onLadder() ? modality.status() != Status.DONE : !stops(best, scene, modality);
        boolean goes = goes(scene, match, modality);
        if (published == null || start == null || end == null || !end.isBefore(published)) {
            return time.when();
        }
        if (!time.yearless() || !(open || goes)) {
            return time.when();
        }
        When next = next(best, time.when(), start, end, published);
        LocalDate ahead = next.start();
        boolean nearer =
                ahead != null && published.until(ahead, ChronoUnit.DAYS) < end.until(published, ChronoUnit.DAYS);
        return nearer
                        || (goes && time.when().precision() == When.Precision.DAY)
                        || (planned(modality) && !Occasions.past(scene, modality))
                ? next
                : time.when();
    }

    /** The same day of the next month (<i>on the 27th</i>), week (<i>on Friday</i>) or year. */
    private static When next(Mention time, When when, LocalDate start, LocalDate end, LocalDate published) {
        if (when.precision() == When.Precision.DAY && time.text().matches("[0-9]+(st|nd|rd|th)")) {
            return new When(start.plusMonths(1), end.plusMonths(1), when.precision());
        }
        boolean week = when.precision() == When.Precision.DAY && end.isAfter(published.minusDays(7));
        return week
                ? new When(start.plusWeeks(1), end.plusWeeks(1), when.precision())
                : new When(start.plusYears(1), end.plusYears(1), when.precision());
    }

    /** Whether a word says that it is planned or wished: <i>have <b>planned</b> a drill for November</i>. */
    private static boolean planned(Modality modality) {
        return modality.status() != Status.DONE
                && modality.operators().stream()
                        .anyMatch(
                                operator -> operator.status() == Status.AGREED || operator.status() == Status.PROPOSED);
    }

    /** Whether a time says when the thing was called off, not when it was to be. */
    private static boolean stops(Mention time, Scene scene, Modality modality) {
        int head = scene.grammar().token(Linear.head(scene, time)).head();
        return modality.acting().contains(head);
    }

    /**
     * Whether a journey or drill is told in the present: <i>flies to Belgrade on Monday</i>, <i>begins in May</i>; a
     * headline's was made.
     */
    private static boolean goes(Scene scene, Match match, Modality modality) {
        boolean dated = match.frame().kind() == Kind.VISIT || match.frame().kind() == Kind.EXERCISE;
        boolean present = modality.chain().stream()
                .map(scene.grammar()::token)
                .anyMatch(token -> ((token.tag().equals("VBZ") || token.tag().equals("VBP"))
                                && !token.lemma().equals("be"))
                        || (token.tag().equals("VBG") && scene.grammar().hasDependent(token.index(), "be")));
        return dated && present && scene.sentence().kind() != Passage.Kind.HEADLINE && !Occasions.past(scene, modality);
    }
}
