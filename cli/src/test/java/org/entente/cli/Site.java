package org.entente.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A site on loopback, whose pages can be put there, changed and asked for anew only when they have changed. */
final class Site implements AutoCloseable {

    /** Its address, without a slash at the end. */
    final String address;

    private record Page(String mediaType, String text) {}

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Puts a page there, or another in its place; {@code SITE} in it stands for the address. */
    void put(String path, String mediaType, String text) {
        pages.put(path, new Page(mediaType, text.replace("SITE", address)));
    }

    /** Has another answer what is asked below a path. */
    void answer(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    /** The paths that have been asked for since this was asked last. */
    List<String> asked() {
        List<String> paths = List.copyOf(asked);
        asked.clear();
        return paths;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        Page page = pages.get(path);
        if (page == null) {
            send(exchange, 404, "");
            return;
        }
        String tag = "\"" + page.hashCode() + "\"";
        exchange.getResponseHeaders().add("ETag", tag);
        exchange.getResponseHeaders().add("Content-Type", page.mediaType());
        boolean same = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        send(exchange, same ? 304 : 200, same ? "" : page.text());
    }

    static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
