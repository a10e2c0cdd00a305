/** One worked article, the rules that hold across modules, and measures against what others labelled; not shipped. */
@NullMarked
package org.entente.testkit;

import org.jspecify.annotations.NullMarked;
