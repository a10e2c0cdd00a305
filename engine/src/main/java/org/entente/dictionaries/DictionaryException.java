package org.entente.dictionaries;

/** A file is no dictionary that is known, or cannot be read; the message names it and what was allowed. */
public final class DictionaryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DictionaryException(String message) {
        super(message);
    }
}
