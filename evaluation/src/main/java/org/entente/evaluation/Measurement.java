package org.entente.evaluation;

import java.io.IOException;

/** One thing that the program is measured on. */
@FunctionalInterface
interface Measurement {

    /**
     * Takes it.
     *
     * @throws IOException when labels are there but cannot be read
     */
    Section take() throws IOException;
}
