package org.entente.web;

/** Fetches pages; may be used by several threads at once. */
public interface Fetcher extends AutoCloseable {

    /**
     * What came of fetching a page. Waits for the host's turn, follows redirects and tries again what may succeed
     * later, so that it may take minutes; never throws for what a server does.
     */
    Fetched fetch(Wanted wanted);

    /** Breaks off what is under way, and fetches nothing more. */
    @Override
    void close();

    /** A fetcher with those manners. It uses no proxy: behind one it could not know which address it reaches. */
    static Fetcher polite(Manners manners) {
        return PoliteFetcher.of(manners, Resolver.SYSTEM, Pause.REAL);
    }
}
