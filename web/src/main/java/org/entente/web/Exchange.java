package org.entente.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Asks a server once for one address, within the limits of time and size; follows nothing and retries nothing. */
final class Exchange {

    /**
     * A server's answer.
     *
     * @param status the HTTP status
     * @param headers its headers
     * @param body unpacked; empty unless the status is 200
     */
    @SuppressWarnings("ArrayRecordComponent") // An answer is read once and never compared.
    record Answer(int status, Headers headers, byte[] body) {}

    private static final int OK = 200;

    private final OkHttpClient client;
    private final String agent;

    Exchange(Manners manners, Resolver resolver) {
        agent = manners.agent();
        client = new OkHttpClient.Builder()
                // A proxy would choose the address, out of sight.
                .proxy(Proxy.NO_PROXY)
                .dns(host -> named(host, resolver))
                .socketFactory(new GuardedSockets(manners.allowed()))
                // With HTTP/2 a connection made for one host may serve another, for which it was not checked.
                .protocols(List.of(Protocol.HTTP_1_1))
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .connectTimeout(manners.connect())
                .readTimeout(manners.connect())
                .writeTimeout(manners.connect())
                .callTimeout(manners.total())
                .build();
    }

    /** The addresses of {@code host}, each bearing the name that was asked for. */
    private static List<InetAddress> named(String host, Resolver resolver) throws UnknownHostException {
        List<InetAddress> named = new ArrayList<>();
        for (InetAddress address : resolver.resolve(host)) {
            named.add(InetAddress.getByAddress(host, address.getAddress()));
        }
        if (named.isEmpty()) {
            throw new UnknownHostException(host);
        }
        return named;
    }

    /** The answer to a request for {@code url}, a page of at most {@code limit} bytes. */
    Answer get(HttpUrl url, @Nullable String etag, @Nullable String lastModified, int limit) throws IOException {
        Request.Builder request = new Request.Builder()
                .url(url)
                .header("User-Agent", agent)
                .header("Accept", "text/html, application/xhtml+xml, application/pdf, application/xml;q=0.9, */*;q=0.8")
                .header("Accept-Language", "en, *;q=0.5")
                .header("Accept-Encoding", Unpacking.ACCEPTED);
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        if (lastModified != null) {
            request.header("If-Modified-Since", lastModified);
        }
        try (Response response = client.newCall(request.build()).execute()) {
            byte[] body = response.code() == OK ? body(response, limit) : new byte[0];
            return new Answer(response.code(), response.headers(), body);
        }
    }

    private static byte[] body(Response response, int limit) throws IOException {
        long told = response.body().contentLength();
        if (told > limit) {
            throw new Unpacking.Unfit("sends " + told + " bytes; pages of at most " + limit + " bytes are fetched");
        }
        try (InputStream bytes = response.body().byteStream()) {
            return Unpacking.read(bytes, response.headers().values("Content-Encoding"), limit);
        }
    }

    /** Breaks off every request under way. */
    void cancel() {
        client.dispatcher().cancelAll();
        client.connectionPool().evictAll();
    }
}
