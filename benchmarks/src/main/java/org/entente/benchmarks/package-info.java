/** How fast Entente is, beside CoreNLP alone; {@link org.entente.benchmarks.Benchmarks} tells how to run it. */
@NullMarked
package org.entente.benchmarks;

import org.jspecify.annotations.NullMarked;
