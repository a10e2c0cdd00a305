package org.entente.ledger.records;

import java.util.List;

/**
 * What an import did.
 *
 * @param set what is in the ledger now of the file
 * @param fresh whether it went in; false when the very same file had been imported before
 * @param replaced how many rows of earlier imports it took the place of
 * @param setAside the first of the broken rows, each with its line and reason
 * @param unknown the names nobody knows, for which rows were skipped
 * @param outOfYears names of states in years in which these were not, which went in all the same
 */
public record Imported(
        DataSet set,
        boolean fresh,
        long replaced,
        List<SetAside> setAside,
        List<String> unknown,
        List<String> outOfYears) {

    /** A broken row. */
    public record SetAside(long line, String reason) {}

    public Imported {
        setAside = List.copyOf(setAside);
        unknown = List.copyOf(unknown);
        outOfYears = List.copyOf(outOfYears);
    }
}
