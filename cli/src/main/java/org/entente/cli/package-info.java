/**
 * The commands: the only package that prints or exits.
 */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
