package org.entente.ledger;

/**
 * An item of a feed or a file of a folder that has been dealt with.
 *
 * @param address the feed or folder
 * @param item the item or file
 * @param fingerprint what it was like; another fingerprint means that it has changed
 */
public record Seen(String address, String item, String fingerprint) {}
