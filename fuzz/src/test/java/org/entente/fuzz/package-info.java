/** Input nobody would write: every reader and the coder must bear it, in bounded time, and say what is wrong with it. */
@NullMarked
package org.entente.fuzz;

import org.jspecify.annotations.NullMarked;
