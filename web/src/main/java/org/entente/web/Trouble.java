package org.entente.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Says in a person's words what went wrong between two machines. */
final class Trouble {

    private static final Map<Integer, String> STATUSES = Map.of(
            401, "401 (it wants a name and password)",
            402, "402 (it wants to be paid)",
            403, "403 (forbidden)",
            404, "404 (there is no such page)",
            410, "410 (the page is gone for good)",
            429, "429 (too many requests)",
            500, "500 (it has failed)",
            502, "502 (it has failed)",
            503, "503 (it cannot serve now)",
            451, "451 (withheld for legal reasons)");

    private Trouble() {}

    static String status(int status) {
        return STATUSES.getOrDefault(status, String.valueOf(status));
    }

    static String words(IOException e) {
        Optional<GuardedSockets.Refused> refused = refused(e);
        if (refused.isPresent()) {
            return String.valueOf(refused.get().getMessage());
        }
        if (e instanceof Unpacking.Unfit) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof UnknownHostException) {
            return "there is no host of that name, or no connection to the internet";
        }
        if (e instanceof SocketTimeoutException || e instanceof InterruptedIOException) {
            return "the server took too long";
        }
        if (e instanceof ConnectException) {
            return "the server takes no connection";
        }
        if (e instanceof SSLException) {
            return "no safe connection could be made: " + e.getMessage();
        }
        String message = e.getMessage();
        return "the connection failed: " + (message == null ? e.getClass().getSimpleName() : message);
    }

    /** The refusal that is behind {@code e}, also when it was one of several addresses that failed. */
    static Optional<GuardedSockets.Refused> refused(Throwable e) {
        if (e instanceof GuardedSockets.Refused refused) {
            return Optional.of(refused);
        }
        for (Throwable other : e.getSuppressed()) {
            Optional<GuardedSockets.Refused> refused = refused(other);
            if (refused.isPresent()) {
                return refused;
            }
        }
        return e.getCause() == null ? Optional.empty() : refused(e.getCause());
    }

    /** Whether it may go better after a while. */
    static boolean passing(IOException e) {
        return !(e instanceof Unpacking.Unfit)
                && !(e instanceof javax.net.ssl.SSLPeerUnverifiedException)
                && !(e instanceof javax.net.ssl.SSLHandshakeException)
                && refused(e).isEmpty();
    }
}
