/**
 * Pages to articles. In comes the source of an HTML page or a piece of one; out comes the article on it, without menus,
 * boxes and comments, with what the page says of it and with the way back to every character of the source. Nothing
 * fails: a page without an article gives an empty text. Next: {@code documents}.
 */
@NullMarked
package org.entente.pages;

import org.jspecify.annotations.NullMarked;
