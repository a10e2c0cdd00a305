@NullMarked
package org.entente.pipeline;

import org.jspecify.annotations.NullMarked;
