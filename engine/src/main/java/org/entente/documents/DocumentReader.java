package org.entente.documents;

import java.util.function.Consumer;

/** Reads the documents of a source. */
@FunctionalInterface
public interface DocumentReader {

    /**
     * Hands every document of {@code source}, or what kept it from being read, to {@code sink} in the order of the
     * source, one at a time, so that a source larger than memory can be read. Never throws for what a source contains.
     */
    void read(Source source, Consumer<Reading> sink);
}
