package org.entente.claims;

import java.util.List;
import java.util.Optional;
import org.entente.claims.EndsConsidered.Pair;

/** Decides between whom a transfer is where its sentence does not tell both. */
@FunctionalInterface
public interface EndsChooser {

    /** The pair that is clearly likelier than that of the rules, if any. */
    Optional<Pair> better(EndsConsidered considered);

    /**
     * The chooser by the weights that a file of the model holds.
     *
     * @throws IllegalArgumentException when a line is not as it must be
     */
    static EndsChooser of(List<String> lines) {
        return EndsModel.read(lines);
    }
}
