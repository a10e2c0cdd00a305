/**
 * Claims to files. In come documents and their claims; out comes JSON in the shape that {@code CONTRACT.md} lays down,
 * which scorers, exports and web pages share. Nothing can fail but the stream that is written to. Knows only
 * {@code model}.
 */
@NullMarked
package org.entente.output;

import org.jspecify.annotations.NullMarked;
