@NullMarked
package org.entente.documents;

import org.jspecify.annotations.NullMarked;
