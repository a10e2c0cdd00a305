@NullMarked
package org.entente.output;

import org.jspecify.annotations.NullMarked;
