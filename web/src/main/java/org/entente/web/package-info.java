/**
 * All that speaks HTTP. In come addresses; out come {@link org.entente.web.Fetched pages} for {@code documents} to read,
 * or the problem that kept one from being fetched. It is a good guest: it says who it is, heeds robots.txt, waits
 * between requests, asks only for what has changed, and goes to no address inside the reader's own network that was not
 * allowed by name. A {@link org.entente.web.LibreTranslate} puts documents into English for the {@code pipeline}.
 */
@NullMarked
package org.entente.web;

import org.jspecify.annotations.NullMarked;
