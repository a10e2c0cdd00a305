package org.entente.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.net.SocketFactory;

/**
 * Sockets that connect to the public internet, and elsewhere only for hosts that are allowed by name. The address is
 * looked at when the connection is made, so that no second look-up of the name can give another one in between.
 */
final class GuardedSockets extends SocketFactory {

    /** The address is none that may be gone to. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    private final Set<String> allowed;

    GuardedSockets(Set<String> allowed) {
        this.allowed = allowed;
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress endpoint) throws IOException {
                check(endpoint);
                super.connect(endpoint);
            }

            @Override
            public void connect(SocketAddress endpoint, int timeout) throws IOException {
                check(endpoint);
                super.connect(endpoint, timeout);
            }
        };
    }

    private void check(SocketAddress endpoint) throws IOException {
        if (!(endpoint instanceof InetSocketAddress socket) || socket.getAddress() == null) {
            throw new Refused("is at an address that cannot be looked at");
        }
        InetAddress address = socket.getAddress();
        // The resolver gives every address the name it was asked for; digits in a URL are their own name.
        String host = socket.getHostString().toLowerCase(Locale.ROOT);
        Optional<String> inside = Addresses.inside(address);
        if (inside.isPresent() && !allowed.contains(host)) {
            throw new Refused("leads to " + inside.get() + " (" + Addresses.written(address)
                    + "), where only hosts allowed by name are fetched from: --allow-host " + host);
        }
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(InetAddress.getByName(host), port, local, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        Socket socket = createSocket();
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        Socket socket = createSocket();
        socket.bind(new InetSocketAddress(local, localPort));
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }
}
