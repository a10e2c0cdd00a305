package org.entente.documents;

import java.io.IOException;
import java.io.InputStream;

/** Reads pieces of one format. */
@FunctionalInterface
interface FormatReader {

    /**
     * Hands what {@code piece} holds to {@code intake}.
     *
     * @param bytes from its first byte on; the caller closes them
     * @param contents what its first bytes tell
     * @throws IOException when they break off or cannot be read; what was handed on before stays
     */
    void read(Piece piece, InputStream bytes, Contents contents, Intake intake) throws IOException;
}
