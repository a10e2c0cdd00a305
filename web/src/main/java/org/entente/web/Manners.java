package org.entente.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How to behave towards servers, and what to put up with from them.
 *
 * @param agent what the program calls itself to servers, the first word up to a slash being its name in robots.txt
 * @param allowed names of hosts that may lie on this machine or in a private network
 * @param delay how long a host is left alone between two requests, unless its robots.txt asks for more
 * @param connect how long making a connection may take, and each wait for more bytes
 * @param total how long one request may take altogether
 * @param longestWait the longest wait that a server may ask for before a page is given up for now
 * @param bytes the largest page, packed or unpacked
 * @param redirects how many redirects are followed for a page
 * @param tries how often a page is asked for that cannot be had at once
 */
public record Manners(
        String agent,
        Set<String> allowed,
        Duration delay,
        Duration connect,
        Duration total,
        Duration longestWait,
        int bytes,
        int redirects,
        int tries) {

    public Manners {
        allowed = allowed.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        if (!agent.matches("[\\x20-\\x7e]+")) {
            throw new IllegalArgumentException("agent \"" + agent + "\"; allowed: letters, digits and signs of ASCII");
        }
    }

    /** The usual manners of a program of that version. */
    public static Manners of(String version) {
        return new Manners(
                "Entente/" + version + " (reads articles for research)",
                Set.of(),
                Duration.ofSeconds(1),
                Duration.ofSeconds(20),
                Duration.ofMinutes(2),
                Duration.ofMinutes(1),
                32_000_000,
                5,
                3);
    }

    /** The same, going also to hosts of those names wherever they lie. */
    public Manners allowing(Set<String> hosts) {
        return new Manners(agent, hosts, delay, connect, total, longestWait, bytes, redirects, tries);
    }

    /** The same, telling servers whom they may write to: an e-mail address or a page. */
    public Manners contact(String whom) {
        String named = agent.substring(0, agent.indexOf(' ')) + " (+" + whom + ")";
        return new Manners(named, allowed, delay, connect, total, longestWait, bytes, redirects, tries);
    }

    /** The name that rules in a robots.txt are addressed to. */
    String robot() {
        return agent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
