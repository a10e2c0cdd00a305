package org.entente.mentions;

import java.time.LocalDate;
import java.util.Set;
import org.entente.mentions.Calendar.Unit;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Token;
import org.entente.model.When;
import org.entente.model.When.Precision;
import org.jspecify.annotations.Nullable;

/** Moves dates without a year to the coming one where the verb that governs them looks ahead. */
final class Times {
    private static final Set<String> AHEAD = Set.of("will", "shall", "'ll", "’ll", "wo", "sha", "ll");
    private static final Set<String> PLANS =
            Words.set("agree plan intend expect schedule promise invite propose offer hope want decide prepare vow"
                    + " pledge set due ready likely commit need order seek slate aim");
    private static final Set<String> UNTIL = Set.of("by", "until", "till", "before");
    private static final int HIGHEST = 6;
    /** A day of the month so few days back is not meant of next year, whatever the verb. */
    private static final int RECENT = 60;

    private final @Nullable LocalDate published;

    Times(@Nullable LocalDate published) {
        this.published = published;
    }

    /** The date that {@code time} means in its sentence. */
    Meaning.Time resolve(Mention mention, Meaning.Time time, Tree tree) {
        LocalDate start = time.when().start();
        LocalDate end = time.when().end();
        if (!time.yearless() || start == null || end == null || published == null || !tree.isParsed()) {
            return time;
        }
        boolean weekday = mention.text().chars().noneMatch(Character::isDigit);
        boolean ofMonth = Character.isDigit(mention.text().charAt(0))
                && mention.text().chars().noneMatch(Character::isWhitespace);
        boolean recent = time.when().precision() == Precision.DAY
                && !weekday
                && !ofMonth
                && end.isAfter(published.minusDays(RECENT));
        if (end.isBefore(published) && !recent && looksAhead(mention, tree)) {
            return new Meaning.Time(next(weekday, ofMonth, time.when(), start, end), true);
        }
        return time;
    }

    private static When next(boolean weekday, boolean ofMonth, When when, LocalDate start, LocalDate end) {
        if (when.precision() == Precision.MONTH) {
            return Timeline.shifted(start.plusYears(1), Unit.MONTH, 0);
        }
        if (when.precision() == Precision.DAY && ofMonth) {
            return new When(start.plusMonths(1), end.plusMonths(1), when.precision());
        }
        // A day of the week was counted back less than a week; a day of a month was taken from the nearest year.
        return weekday
                ? When.days(start.plusWeeks(1), end.plusWeeks(1))
                : new When(start.plusYears(1), end.plusYears(1), when.precision());
    }

    private static boolean looksAhead(Mention mention, Tree tree) {
        int at = tree.head(mention);
        for (Token token : tree.dependentsOf(at)) {
            if (token.relation().equals("case") && UNTIL.contains(Cutter.fold(token.text()))) {
                return !isPast(tree, tree.token(at).head());
            }
        }
        for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
            at = tree.token(at).head();
            if (at >= 0 && tree.token(at).is("VB")) {
                return isAhead(tree, at);
            }
            if (at >= 0 && tree.dependent(at, "cop") >= 0) {
                return hasAuxiliaryAhead(tree, at)
                        || PLANS.contains(tree.token(at).lemma());
            }
        }
        return false;
    }

    private static boolean isAhead(Tree tree, int verb) {
        if (hasAuxiliaryAhead(tree, verb)) {
            return true;
        }
        if (PLANS.contains(tree.token(verb).lemma())
                && tree.dependent(verb, "aux:pass") >= 0
                && isPresent(tree, verb)) {
            return true;
        }
        int above = tree.token(verb).head();
        // In "is to be held" the parser hangs both "is" and "to" on the verb.
        boolean planned = above >= 0 && PLANS.contains(tree.token(above).lemma());
        return isInfinitive(tree, verb) && (planned || isPresent(tree, verb));
    }

    /** Whether <i>is</i> or <i>are</i> belongs to the verb. */
    private static boolean isPresent(Tree tree, int verb) {
        for (Token token : tree.dependentsOf(verb)) {
            boolean auxiliary =
                    token.relation().startsWith("aux") || token.relation().equals("cop");
            if (auxiliary && (token.tag().equals("VBZ") || token.tag().equals("VBP"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInfinitive(Tree tree, int verb) {
        for (Token token : tree.dependentsOf(verb)) {
            if (token.relation().equals("mark") && token.tag().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAuxiliaryAhead(Tree tree, int verb) {
        for (Token token : tree.dependentsOf(verb)) {
            if (token.relation().equals("aux") && AHEAD.contains(Cutter.fold(token.text()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(Tree tree, int verb) {
        return verb >= 0
                && (tree.token(verb).tag().equals("VBD")
                        || tree.token(verb).tag().equals("VBN"))
                && !hasAuxiliaryAhead(tree, verb);
    }
}
