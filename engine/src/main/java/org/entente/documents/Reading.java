package org.entente.documents;

import org.entente.model.Document;
import org.entente.model.Problem;

/** What came of trying to read one document. */
public sealed interface Reading {

    /** It was read. */
    record Read(Document document) implements Reading {}

    /**
     * It was read, but is not in English.
     *
     * @param document with its language; its text is the article as it stands, in that language
     * @param problem tells a person so
     */
    record Foreign(Document document, Problem problem) implements Reading {}

    /** It was not, and why. */
    record Unread(Problem problem) implements Reading {}
}
