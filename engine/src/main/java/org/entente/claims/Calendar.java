package org.entente.claims;

import java.util.Locale;
import java.util.Set;
import org.entente.model.Token;

/** Words that name times, whose prepositions say nothing of the verb: <i>called on Monday</i>. */
final class Calendar {

    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "jun.",
            "jul.",
            "aug.",
            "sept.",
            "sep.",
            "oct.",
            "nov.",
            "dec.",
            "day",
            "week",
            "weekend",
            "month",
            "year",
            "morning",
            "evening",
            "night",
            "afternoon",
            "hour",
            "today",
            "yesterday");

    private Calendar() {}

    static boolean names(Token word) {
        return word.is("CD") || TIMES.contains(word.lemma().toLowerCase(Locale.ROOT));
    }
}
