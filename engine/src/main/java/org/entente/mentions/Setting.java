package org.entente.mentions;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/** What is known of an article before its sentences are read. */
record Setting(String text, @Nullable LocalDate published) {
    private static final Pattern DRILL = Pattern.compile(
            "(?i)\\b(?:(?:military|joint|naval|air) exercises?|exercise [A-Z]|drills?|man(?:oeu|eu)vres?|war ?games?)\\b");

    /** The year to think of when an article does not say when it was published. */
    private static final int PRESENT = 2026;

    static Setting of(Document document) {
        return new Setting(document.text(), document.published());
    }

    /** Whether it tells of military exercises; looked for only where a name asks, since few articles do. */
    boolean drills() {
        return DRILL.matcher(text).find();
    }

    int year() {
        return published == null ? PRESENT : published.getYear();
    }
}
