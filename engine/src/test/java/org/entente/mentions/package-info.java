@NullMarked
package org.entente.mentions;

import org.jspecify.annotations.NullMarked;
