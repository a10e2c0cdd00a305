package org.entente.ledger.records;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of a data set cannot be imported, and nothing of it was; the message names the file, the place, and what was allowed. */
public final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportException(Path file, String message) {
        this(file, message, null);
    }

    ImportException(Path file, String message, @Nullable Throwable cause) {
        super(file + ": " + message, cause);
    }
}
