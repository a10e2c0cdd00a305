package org.entente.claims;

/** The parts that a frame gives to those and that around its trigger. */
enum Role {
    ACTOR,
    RECIPIENT,
    PARTY,
    SUPPLIER,
    ITEM,
    VISITOR,
    HOST,
    TOPIC
}
