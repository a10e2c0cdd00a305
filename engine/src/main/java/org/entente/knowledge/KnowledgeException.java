package org.entente.knowledge;

/** A table cannot be used; the message names the file, the line, the value and what was allowed. */
public final class KnowledgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A table that cannot be used because of {@code message}. */
    public KnowledgeException(String message) {
        super(message);
    }

    KnowledgeException(String message, Throwable cause) {
        super(message, cause);
    }
}
