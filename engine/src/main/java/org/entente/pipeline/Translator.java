package org.entente.pipeline;

import org.entente.documents.Reading;

/** Puts documents of other languages into English before they are coded. */
@FunctionalInterface
public interface Translator {

    /**
     * What came of translating {@code foreign}: {@link Reading.Read} with the English document, {@link Reading.Foreign}
     * when it is to be set aside as it is, or {@link Reading.Unread} with the reason why it could not be translated.
     * Called on several threads at once, and may take its time; does not throw for what a document contains.
     */
    Reading translate(Reading.Foreign foreign);

    /** Translates nothing: every document that is not in English is set aside. */
    static Translator none() {
        return foreign -> foreign;
    }
}
