package org.entente.web;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
interface Pause {

    /** The thread sleeps. */
    Pause REAL = length -> Thread.sleep(length.toMillis());

    /** Returns after that time. */
    void of(Duration length) throws InterruptedException;
}
