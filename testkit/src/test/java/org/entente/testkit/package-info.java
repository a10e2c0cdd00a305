/** Measures of the whole program against data that others labelled, run by hand and as tests; not shipped. */
@NullMarked
package org.entente.testkit;

import org.jspecify.annotations.NullMarked;
