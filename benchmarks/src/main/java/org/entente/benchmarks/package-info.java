/**
 * How fast Entente is: articles beside CoreNLP alone ({@link org.entente.benchmarks.Benchmarks}), data sets of others beside
 * DuckDB alone ({@link org.entente.benchmarks.DataSets}). Both tell how to run them.
 */
@NullMarked
package org.entente.benchmarks;

import org.jspecify.annotations.NullMarked;
