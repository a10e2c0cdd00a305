package org.entente.evaluation;

import java.util.List;

/**
 * What one measurement found, as a part of a page.
 *
 * @param title what was measured
 * @param on what it was measured on, and how
 * @param table the figures: the first row names the columns
 * @param remarks where the program errs, with examples, and what else is to be known
 */
public record Section(String title, String on, List<List<String>> table, List<String> remarks) {

    public Section {
        table = table.stream().map(List::copyOf).toList();
        remarks = List.copyOf(remarks);
    }

    /** A section that says why there is nothing to measure on. */
    static Section absent(String title, String why) {
        return new Section(title, why, List.of(), List.of());
    }
}
