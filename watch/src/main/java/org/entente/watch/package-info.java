/**
 * What is new in feeds and folders, read as it comes. In come their addresses; what their items say goes into the
 * ledger, item by item, each wholly or not at all, together with the note that it has been dealt with. So a watch may be
 * stopped or killed at any moment, and goes on from there. What cannot be fetched or read is told and tried again later.
 */
@NullMarked
package org.entente.watch;

import org.jspecify.annotations.NullMarked;
