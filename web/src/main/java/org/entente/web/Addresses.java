package org.entente.web;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells addresses of the public internet from all others, by the registries of special-purpose addresses of the IANA. */
final class Addresses {

    /** All addresses that begin with the first {@code bits} of {@code network}. */
    private record Block(BigInteger network, int length, int bits, String what) {

        static Block of(String written, String what) {
            String[] parts = written.split("/", -1);
            byte[] bytes = bytes(parts[0]);
            return new Block(new BigInteger(1, bytes), bytes.length, Integer.parseInt(parts[1]), what);
        }

        boolean holds(byte[] address) {
            return address.length == length
                    && new BigInteger(1, address)
                                    .xor(network)
                                    .shiftRight(length * 8 - bits)
                                    .signum()
                            == 0;
        }

        /** The bytes of an address written in digits; no name is looked up. */
        private static byte[] bytes(String digits) {
            try {
                return InetAddress.getByName(digits).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(digits, e);
            }
        }
    }

    private static final String MACHINE = "this machine";
    private static final String PRIVATE = "a private network";
    private static final String LINK = "the local link";
    private static final String MANY = "many machines at once";
    private static final String RESERVED = "a reserved range";
    private static final String TUNNEL = "a tunnel, which may end anywhere";

    private static final List<Block> SPECIAL = List.of(
            Block.of("0.0.0.0/8", MACHINE),
            Block.of("10.0.0.0/8", PRIVATE),
            Block.of("100.64.0.0/10", PRIVATE),
            Block.of("127.0.0.0/8", MACHINE),
            Block.of("169.254.0.0/16", LINK),
            Block.of("172.16.0.0/12", PRIVATE),
            Block.of("192.0.0.0/24", RESERVED),
            Block.of("192.0.2.0/24", RESERVED),
            Block.of("192.88.99.0/24", TUNNEL),
            Block.of("192.168.0.0/16", PRIVATE),
            Block.of("198.18.0.0/15", RESERVED),
            Block.of("198.51.100.0/24", RESERVED),
            Block.of("203.0.113.0/24", RESERVED),
            Block.of("224.0.0.0/4", MANY),
            Block.of("240.0.0.0/4", RESERVED),
            Block.of("::/127", MACHINE),
            Block.of("fc00::/7", PRIVATE),
            Block.of("fe80::/10", LINK),
            Block.of("fec0::/10", PRIVATE),
            Block.of("ff00::/8", MANY),
            Block.of("2001::/32", TUNNEL),
            Block.of("2001::/23", RESERVED),
            Block.of("2001:db8::/32", RESERVED),
            Block.of("2002::/16", TUNNEL),
            Block.of("3fff::/20", RESERVED));

    /** Where the addresses of the public internet of version 6 lie; {@link #SPECIAL} takes some out. */
    private static final Block GLOBAL = Block.of("2000::/3", "");

    /** Networks without version 4 reach its addresses under these. */
    private static final Block TRANSLATED = Block.of("64:ff9b::/96", "");

    private Addresses() {}

    /** Where {@code address} lies when not on the public internet, as <i>a private network</i>. */
    static Optional<String> inside(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (TRANSLATED.holds(bytes)) {
            bytes = Arrays.copyOfRange(bytes, 12, 16);
        }
        for (Block block : SPECIAL) {
            if (block.holds(bytes)) {
                return Optional.of(block.what());
            }
        }
        if (bytes.length == 16 && !GLOBAL.holds(bytes)) {
            return Optional.of(RESERVED);
        }
        return own(address) ? Optional.of(MACHINE) : Optional.empty();
    }

    private static boolean own(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            // Where interfaces cannot be listed, only the ranges tell.
            return false;
        }
    }

    /** The address as people write it. */
    static String written(InetAddress address) {
        return address instanceof Inet4Address
                ? address.getHostAddress()
                : "[" + address.getHostAddress().replaceFirst("%.*", "") + "]";
    }
}
