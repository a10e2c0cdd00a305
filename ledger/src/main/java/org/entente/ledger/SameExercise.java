package org.entente.ledger;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.ledger.Identity.Member;
import org.entente.ledger.Identity.Sameness;
import org.entente.model.Claim;
import org.entente.model.Detail.Exercise;
import org.entente.model.When;

/**
 * Exercises with a name are the same when series and year are and the lists of participants fit, one within the other
 * and two in common; a name alone never decides, for <i>Druzhba</i> is also a series of the Warsaw Pact. Two editions of
 * one year, told by their months or by the years in their names, are two. Those without a name need the same
 * participants and days no more than three apart. In one article the date may be untold, unless one is done and the
 * other only wished for.
 */
final class SameExercise implements Sameness {

    private static final int DAYS = 3;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d|[0-3]\\d)(?!\\d)");

    private static final int CENTURY = 100;

    /** One edition is told by days no further apart. */
    private static final int EDITION = 31;

    /** An edition is held no further from when it was planned. */
    private static final int PUT_OFF = 92;

    @Override
    public String likeness(Member member) {
        String series = series((Exercise) member.claim().detail());
        NavigableSet<String> who = participants(member.claim());
        if (who.isEmpty()) {
            return "of nobody known " + series + " in " + member.document();
        }
        return series.isEmpty() ? "without name " + Codes.row(who) : series;
    }

    @Override
    public Relation compare(Member one, Member other) {
        Claim first = one.claim();
        Claim second = other.claim();
        String series = series((Exercise) first.detail());
        String theirs = series((Exercise) second.detail());
        // Claims of equal likeness: where one has a name, the other has it from its article.
        boolean named = !series.isEmpty() || !theirs.isEmpty();
        Fit time = time(one, other, named);
        if (time.apart()) {
            return Relation.APART;
        }
        boolean article = one.besides(other);
        if (!fit(participants(first), participants(second), article)) {
            return named ? Relation.APART : Relation.OPEN;
        }
        boolean untold = !date(first).known() || !date(second).known();
        boolean may = article && untold && SameVisit.alikeInTime(first, second);
        if (!time.near() && !may) {
            return Relation.OPEN;
        }
        Shared shared = Shared.parties(one, other);
        return new Relation.Same(time.with(named ? shared.and(0.2, "series") : shared));
    }

    private static Fit time(Member one, Member other, boolean named) {
        When first = date(one.claim());
        When second = date(other.claim());
        Optional<Integer> year = year(one.claim());
        Optional<Integer> another = year(other.claim());
        if (year.isPresent() && another.isPresent() && !year.equals(another)) {
            return Fit.APART;
        }
        if (!first.known() || !second.known()) {
            return Fit.UNTOLD;
        }
        boolean fine = Dates.fine(first, second);
        if (fine && Dates.meet(first, second, DAYS)) {
            return Fit.near(0.2, "days");
        }
        if (!Dates.shareYear(first, second)) {
            return Fit.APART;
        }
        if (fine && Dates.days(first, second) > (Step.of(one) == Step.of(other) ? EDITION : PUT_OFF)) {
            return Fit.APART;
        }
        return named || (one.besides(other) && Dates.meet(first, second, 0)) ? Fit.near(0.15, "year") : Fit.OPEN;
    }

    private static boolean fit(NavigableSet<String> ones, NavigableSet<String> others, boolean article) {
        NavigableSet<String> common = new TreeSet<>(ones);
        common.retainAll(others);
        int shorter = Math.min(ones.size(), others.size());
        return common.size() == shorter && (common.size() >= 2 || article || ones.equals(others));
    }

    private static NavigableSet<String> participants(Claim claim) {
        Exercise exercise = (Exercise) claim.detail();
        return exercise.participants().isEmpty() ? Codes.of(claim) : new TreeSet<>(exercise.participants());
    }

    /** The series in letters for comparing; empty when there is none. */
    static String series(Claim claim) {
        return series((Exercise) claim.detail());
    }

    private static String series(Exercise exercise) {
        String name = exercise.series() == null ? exercise.name() : exercise.series();
        return Codes.plain(Codes.orEmpty(name).replaceAll("\\p{N}", ""));
    }

    /** The date, or the year in the name, as in <i>Druzhba-2016</i>. */
    private static When date(Claim claim) {
        return claim.date().known() ? claim.date() : year(claim).map(When::year).orElse(claim.date());
    }

    /** The year in the name. */
    private static Optional<Integer> year(Claim claim) {
        Matcher year = YEAR.matcher(Codes.orEmpty(((Exercise) claim.detail()).name()));
        if (!year.find()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(year.group(1));
        return Optional.of(number < CENTURY ? 2000 + number : number);
    }
}
