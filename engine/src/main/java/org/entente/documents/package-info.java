/**
 * Bytes to documents. In come files and streams; out come {@link org.entente.model.Document}s without page furniture,
 * or the {@link org.entente.model.Problem} that kept one from being read; one bad document never costs another.
 * Next: {@code sentences}.
 */
@NullMarked
package org.entente.documents;

import org.jspecify.annotations.NullMarked;
