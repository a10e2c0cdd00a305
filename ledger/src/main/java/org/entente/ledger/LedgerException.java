package org.entente.ledger;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Something is wrong with a ledger; the message names the file, what is wrong and what would be right. */
public final class LedgerException extends RuntimeException {

    LedgerException(Path file, String message, @Nullable Throwable cause) {
        super(file + " " + message, cause);
    }
}
