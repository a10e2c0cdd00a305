package org.entente.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Kind;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.Token;

/** The tables of frames, and which of them a word of a sentence begins. */
final class Frames {

    /** One table a kind; the order is that in which rows are tried. */
    private static final List<String> TABLES = List.of(
            "frames/transfers.tsv",
            "frames/visits.tsv",
            "frames/exercises.tsv",
            "frames/agreements.tsv",
            "frames/events.tsv");

    private static final Map<String, List<String>> DEFAULT_SLOTS = Map.of(
            "v", List.of("actor=subj", "recipient=obj,iobj,with,against,to,on,for,at,from,of"),
            "n", List.of("actor=poss,mod,by,subj,from,of", "recipient=against,on,to,with,for,of,over,in"),
            "a", List.of("actor=subj", "recipient=with,to,at,of,against,about"));

    private final Map<String, List<Frame>> byTrigger = new HashMap<>();

    Frames(Knowledge knowledge) {
        for (String table : TABLES) {
            for (Row row : knowledge.table(table).rows()) {
                for (String trigger : row.list("trigger")) {
                    List<String> words = Arrays.asList(trigger.split("[ +]"));
                    for (String head : words.get(0).split("/", -1)) {
                        Frame frame = read(row, head, words.subList(1, words.size()));
                        byTrigger
                                .computeIfAbsent(head + " " + frame.pos(), key -> new ArrayList<>())
                                .add(frame);
                    }
                }
            }
        }
    }

    private static Frame read(Row row, String head, List<String> with) {
        String pos = row.text("pos");
        if (!DEFAULT_SLOTS.containsKey(pos)) {
            throw row.wrong("pos", "v, n or a");
        }
        Kind kind = kind(row);
        return new Frame(
                head,
                with,
                Set.copyOf(row.list("unless")),
                Set.copyOf(row.list("under")),
                pos,
                kind,
                kind == Kind.EVENT ? row.oneOf("says", Plover.Type.class) : typeOf(kind),
                row.text("mode").isEmpty() ? null : row.text("mode"),
                row.list("contexts"),
                row.text("status").isEmpty() ? Status.DONE : row.oneOf("status", Status.class),
                roles(
                        row,
                        row.text("roles").isEmpty() ? DEFAULT_SLOTS.getOrDefault(pos, List.of()) : row.list("roles")),
                row.where());
    }

    private static Kind kind(Row row) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.EVENT && kind.name().equalsIgnoreCase(row.text("says"))) {
                return kind;
            }
        }
        return Kind.EVENT;
    }

    private static Plover.Type typeOf(Kind kind) {
        return switch (kind) {
            case VISIT -> Plover.Type.CONSULT;
            case AGREEMENT -> Plover.Type.SUPPORT;
            default -> Plover.Type.COOPERATE;
        };
    }

    private static Map<Role, List<String>> roles(Row row, List<String> cells) {
        Map<Role, List<String>> roles = new EnumMap<>(Role.class);
        for (String cell : cells) {
            int equals = cell.indexOf('=');
            try {
                Role role = Role.valueOf(
                        cell.substring(0, Math.max(0, equals)).strip().toUpperCase(Locale.ROOT));
                roles.put(
                        role,
                        Arrays.stream(cell.substring(equals + 1).split(","))
                                .map(String::strip)
                                .toList());
            } catch (IllegalArgumentException e) {
                throw row.wrong("roles", "role=slot,slot … with roles " + Arrays.toString(Role.values()));
            }
        }
        return roles;
    }

    /** The frames that the words at {@code token} begin, those with more words first. */
    List<Match> at(Grammar grammar, int token) {
        Token word = grammar.token(token);
        List<Frame> candidates =
                byTrigger.getOrDefault(word.lemma().toLowerCase(Locale.ROOT) + " " + pos(word), List.of());
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        Map<String, List<Integer>> slots = grammar.slots(token);
        candidates.stream()
                .filter(frame -> complete(frame, grammar, token))
                .sorted((a, b) -> Integer.compare(b.with().size(), a.with().size()))
                .forEach(frame -> matches.add(new Match(frame, token, slots)));
        return matches;
    }

    private static boolean complete(Frame frame, Grammar grammar, int token) {
        if (!frame.unless().isEmpty()
                && grammar.hasDependent(token, frame.unless().toArray(String[]::new))) {
            return false;
        }
        for (String group : frame.with()) {
            Set<String> any = Set.of(group.split("/"));
            boolean found = grammar.dependents(token).stream()
                    .anyMatch(dependent -> any.contains(dependent.lemma().toLowerCase(Locale.ROOT)));
            if (!found) {
                found = grammar.dependents(token).stream()
                        .flatMap(dependent -> grammar.dependents(dependent.index()).stream())
                        .anyMatch(dependent -> dependent.relation().equals("case")
                                && any.contains(dependent.lemma().toLowerCase(Locale.ROOT)));
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** Every trigger's lemma, for the glance. */
    Set<String> triggers() {
        Set<String> lemmas = new HashSet<>();
        byTrigger.keySet().forEach(key -> lemmas.add(key.substring(0, key.lastIndexOf(' '))));
        return lemmas;
    }

    /** The lemmas of the nouns that tell of claims of one kind. */
    Set<String> nouns(Kind kind) {
        Set<String> lemmas = new HashSet<>();
        byTrigger.values().stream()
                .flatMap(List::stream)
                .filter(frame -> frame.kind() == kind && frame.pos().equals("n"))
                .forEach(frame -> lemmas.add(frame.trigger()));
        return lemmas;
    }

    private static String pos(Token word) {
        return word.is("VB") ? "v" : word.is("JJ") ? "a" : "n";
    }
}
