@NullMarked
package org.entente.watch;

import org.jspecify.annotations.NullMarked;
