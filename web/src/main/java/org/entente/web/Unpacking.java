package org.entente.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks bodies as far as they are not larger than allowed, whatever they unfold to. */
final class Unpacking {

    /** The encodings that servers are told of. */
    static final String ACCEPTED = "gzip, deflate";

    /** No honest server packs what is packed. */
    private static final int LAYERS = 2;

    /** A body is not what it should be; the message says why. */
    static final class Unfit extends IOException {
        private static final long serialVersionUID = 1L;

        Unfit(String message) {
            super(message);
        }
    }

    private Unpacking() {}

    /** The bytes of {@code body}, whose headers name {@code encodings} in the order in which they were applied. */
    static byte[] read(InputStream body, List<String> encodings, int limit) throws IOException {
        byte[] bytes = bounded(body, limit, "sends");
        List<String> layers = encodings.stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .filter(value -> !value.isEmpty() && !value.equals("identity"))
                .toList();
        if (layers.size() > LAYERS) {
            throw new Unfit("is packed " + layers.size() + " times over; at most " + LAYERS + " were expected");
        }
        for (int i = layers.size() - 1; i >= 0; i--) {
            bytes = unpacked(bytes, layers.get(i), limit);
        }
        return bytes;
    }

    private static byte[] unpacked(byte[] packed, String encoding, int limit) throws IOException {
        if (packed.length == 0) {
            return packed;
        }
        InputStream bytes = new ByteArrayInputStream(packed);
        return switch (encoding) {
            case "gzip", "x-gzip" -> bounded(new GZIPInputStream(bytes), limit, "unpacks to");
            // The standard means zlib's header, but some servers leave it out.
            case "deflate" -> bounded(new InflaterInputStream(bytes, new Inflater(!zlib(packed))), limit, "unpacks to");
            default ->
                throw new Unfit("is packed as \"" + encoding + "\"; only " + ACCEPTED + " were said to be understood");
        };
    }

    private static boolean zlib(byte[] packed) {
        return packed.length >= 2
                && (packed[0] & 0x0f) == 8
                && ((packed[0] & 0xff) << 8 | (packed[1] & 0xff)) % 31 == 0;
    }

    private static byte[] bounded(InputStream bytes, int limit, String verb) throws IOException {
        byte[] read = bytes.readNBytes(limit + 1);
        if (read.length > limit) {
            throw new Unfit(String.format(
                    Locale.ROOT, "%s more than %s; larger pages are not fetched", verb, megabytes(limit)));
        }
        return read;
    }

    private static String megabytes(int bytes) {
        return bytes < 1_000_000 ? bytes + " bytes" : bytes / 1_000_000 + " MB";
    }
}
