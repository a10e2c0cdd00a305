package org.entente.documents;

import org.entente.model.Document;
import org.entente.model.Problem;

/** What came of trying to read one document. */
public sealed interface Reading {

    /** It was read. */
    record Read(Document document) implements Reading {}

    /** It was not, and why. */
    record Unread(Problem problem) implements Reading {}
}
