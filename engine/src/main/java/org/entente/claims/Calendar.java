package org.entente.claims;

import java.util.Locale;
import java.util.Set;
import org.entente.model.Token;

/** Words that name times, whose prepositions say nothing of the verb: <i>called on Monday</i>. */
final class Calendar {

    private static final Set<String> MONTHS_AND_DAYS = Set.of(
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
            "dec.");

    private static final Set<String> TIMES = Set.of(
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
            "yesterday",
            "tomorrow");

    private Calendar() {}

    /** Whether the word is a number or names a time; a verb does not (<i>they marched</i>). */
    static boolean names(Token word) {
        return word.is("CD") || dates(word);
    }

    /** Whether the word names a time. */
    static boolean dates(Token word) {
        boolean name = Character.isUpperCase(word.text().charAt(0));
        String lower = word.lemma().toLowerCase(Locale.ROOT);
        return !word.is("VB") && (TIMES.contains(lower) || (name && MONTHS_AND_DAYS.contains(lower)));
    }
}
