package org.entente.mentions;

import java.time.LocalDate;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/** What is known of an article before its sentences are read. */
record Setting(String text, @Nullable LocalDate published) {
    /** The year to think of when an article does not say when it was published. */
    private static final int PRESENT = 2026;

    static Setting of(Document document) {
        return new Setting(document.text(), document.published());
    }

    int year() {
        return published == null ? PRESENT : published.getYear();
    }
}
