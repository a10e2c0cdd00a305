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
 * and two in common; a name alone never decides, for <i>Druzhba</i> is also a series of the Warsaw Pact. Those without
 * a name need the same participants and days no more than three apart. In one article the date may be untold, unless
 * one is done and the other only wished for.
 */
final class SameExercise implements Sameness {

    private static final int DAYS = 3;

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

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
    public Optional<Shared> compare(Member one, Member other) {
        Claim first = one.claim();
        Claim second = other.claim();
        Exercise exercise = (Exercise) first.detail();
        boolean named = exercise.series() != null || exercise.name() != null;
        Optional<String> time = time(one, other, named);
        if (time.isEmpty() || !fit(participants(first), participants(second), one.besides(other))) {
            return Optional.empty();
        }
        Shared shared = Shared.parties(one, other);
        shared = named ? shared.and(0.2, "series") : shared;
        return Optional.of(time.get().isEmpty() ? shared : shared.and(0.2, time.get()));
    }

    /** How the times agree; empty words when they are only not known to differ; nothing when they do not agree. */
    private static Optional<String> time(Member one, Member other, boolean named) {
        When first = date(one.claim());
        When second = date(other.claim());
        if (named && Dates.shareYear(first, second)) {
            return Optional.of("year");
        }
        if (Dates.fine(first, second) && Dates.meet(first, second, DAYS)) {
            return Optional.of("days");
        }
        boolean untold = !first.known() || !second.known();
        boolean may = one.besides(other)
                && (untold || Dates.meet(first, second, 0))
                && SameVisit.alikeInTime(one.claim(), other.claim());
        return may ? Optional.of("") : Optional.empty();
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

    private static String series(Exercise exercise) {
        String name = exercise.series() == null ? exercise.name() : exercise.series();
        return Codes.plain(Codes.orEmpty(name).replaceAll("\\p{N}", ""));
    }

    /** The date, or the year in the name, as in <i>Druzhba-2016</i>. */
    private static When date(Claim claim) {
        String name = ((Exercise) claim.detail()).name();
        if (claim.date().known() || name == null) {
            return claim.date();
        }
        Matcher year = YEAR.matcher(name);
        return year.find() ? When.year(Integer.parseInt(year.group())) : claim.date();
    }
}
