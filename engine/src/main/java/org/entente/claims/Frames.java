package org.entente.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Kind;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

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
            "a", List.of("actor=subj", "recipient=with,to,at,of,against,about"),
            "m", List.of("actor=speaker", "recipient=subj"),
            "p", List.of("actor=subj", "recipient=place"));

    /** What the column {@code says} holds when a row's words say nothing. */
    private static final String SILENT = "nothing";

    /** The mode of a transfer that is no sale. */
    private static final String GIVEN = "given";

    /** What begins a word that must be the subject. */
    private static final String SUBJECT = "subj:";

    private final Map<String, List<Frame>> byTrigger = new HashMap<>();
    private final Map<String, Set<String>> byForm = new HashMap<>();
    private final WordClasses classes;

    /** The frames from which claims are coded. */
    Frames(Knowledge knowledge) {
        this(knowledge, TABLES);
    }

    /** Those of some tables, whose rows are tried in that order. */
    Frames(Knowledge knowledge, List<String> tables) {
        classes = new WordClasses(knowledge);
        for (String table : tables) {
            for (Row row : knowledge.table(table).rows()) {
                for (String trigger : row.list("trigger")) {
                    for (String lemma : classes.words(trigger.split("\\+", 2)[0], row)) {
                        byTrigger
                                .computeIfAbsent(lemma + " " + pos(row), key -> new ArrayList<>())
                                .add(read(row, lemma, trigger));
                    }
                }
            }
        }
        for (String lemma : triggers(frame -> true)) {
            for (String form : WordForms.of(lemma)) {
                byForm.computeIfAbsent(form, key -> new HashSet<>()).add(lemma);
            }
        }
    }

    private static String pos(Row row) {
        if (!DEFAULT_SLOTS.containsKey(row.text("pos"))) {
            throw row.wrong("pos", "v verb, n noun, a adjective, m modal or p preposition");
        }
        return row.text("pos");
    }

    private Frame read(Row row, String lemma, String trigger) {
        boolean silent = row.text("says").equals(SILENT);
        Kind kind = kind(row);
        Plover.Type type =
                silent ? Plover.Type.AGREE : kind == Kind.EVENT ? row.oneOf("says", Plover.Type.class) : typeOf(kind);
        return new Frame(
                lemma,
                trigger,
                company(row, trigger),
                Set.copyOf(row.list("unless")),
                Set.copyOf(row.list("under")),
                pos(row),
                kind,
                type,
                mode(row, kind == Kind.TRANSFER ? List.of(GIVEN) : type.modes()),
                contexts(row),
                row.text("status").isEmpty() ? Status.DONE : row.oneOf("status", Status.class),
                roles(
                        row,
                        row.text("roles").isEmpty()
                                ? DEFAULT_SLOTS.getOrDefault(pos(row), List.of())
                                : row.list("roles")),
                silent ? 0 : row.text("weight").isEmpty() ? 1 : row.number("weight"),
                needs(row.list("roles")),
                row.where());
    }

    private static @Nullable String mode(Row row, List<String> allowed) {
        String mode = row.text("mode");
        if (!mode.isEmpty() && !allowed.contains(mode)) {
            throw row.wrong("mode", "nothing" + (allowed.isEmpty() ? "" : ", or one of " + String.join(", ", allowed)));
        }
        return mode.isEmpty() ? null : mode;
    }

    private static List<String> contexts(Row row) {
        if (!Plover.CONTEXTS.containsAll(row.list("contexts"))) {
            throw row.wrong("contexts", "any of " + String.join(", ", Plover.CONTEXTS));
        }
        return row.list("contexts");
    }

    /** Roles written {@code supplier!=from} must be filled by the sentence itself. */
    private static Set<Role> needs(List<String> cells) {
        Set<Role> needs = EnumSet.noneOf(Role.class);
        for (String cell : cells) {
            int mark = cell.indexOf("!=");
            if (mark > 0) {
                needs.add(Role.valueOf(cell.substring(0, mark).strip().toUpperCase(Locale.ROOT)));
            }
        }
        return needs;
    }

    private List<Frame.Company> company(Row row, String trigger) {
        return Arrays.stream(trigger.split("\\+"))
                .skip(1)
                .map(group -> {
                    if (group.startsWith(Words.CASE)) {
                        return new Frame.Company(introducing(group), false);
                    }
                    boolean subject = group.startsWith(SUBJECT);
                    String words = subject ? group.substring(SUBJECT.length()) : group;
                    return new Frame.Company(classes.words(words, row), subject);
                })
                .toList();
    }

    /** The prepositions of which one must introduce the trigger itself. */
    private static Set<String> introducing(String group) {
        return Arrays.stream(group.substring(Words.CASE.length()).split("/"))
                .map(preposition -> Words.CASE + preposition)
                .collect(Collectors.toSet());
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
                Role role = Role.valueOf(cell.substring(0, Math.max(0, equals))
                        .replace("!", "")
                        .strip()
                        .toUpperCase(Locale.ROOT));
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
        return at(grammar, token, grammar.token(token).lemma(), pos(grammar.token(token)));
    }

    /** The same, reading the word as that lemma and part of speech, whatever its tag is. */
    List<Match> at(Grammar grammar, int token, String lemma, String pos) {
        if (pos.equals("v") && grammar.token(token).relation().startsWith("aux")) {
            return List.of();
        }
        List<Frame> candidates = byTrigger.getOrDefault(lemma.toLowerCase(Locale.ROOT) + " " + pos, List.of());
        if (candidates.isEmpty()) {
            return List.of();
        }
        Map<String, List<Integer>> slots = grammar.slots(token);
        Words words = Words.around(grammar, token, slots);
        List<Match> matches = new ArrayList<>();
        boolean silenced = false;
        for (Frame frame : candidates.stream()
                .filter(frame -> complete(frame, grammar, token, words))
                .sorted(Comparator.comparingInt((Frame frame) -> -frame.with().size())
                        .thenComparingInt(frame -> words.distance(frame, slots.getOrDefault("obj", List.of())))
                        .thenComparingInt(Frame::breadth))
                .toList()) {
            silenced |= frame.silent();
            if (!silenced || frame.kind() != Kind.EVENT) {
                matches.add(new Match(frame, token, slots, words.of(frame)));
            }
        }
        return matches;
    }

    private static boolean complete(Frame frame, Grammar grammar, int token, Words words) {
        return frame.unless().stream().noneMatch(other -> has(grammar, token, other)) && words.hold(frame);
    }

    /** Whether a word has that dependent, told by its lemma or, as {@code <obj>}, by what it is to the word. */
    private static boolean has(Grammar grammar, int token, String other) {
        return other.startsWith("<")
                ? grammar.dependent(token, other.substring(1, other.length() - 1)) >= 0
                : grammar.hasDependent(token, other);
    }

    /** The lemmas of triggers that a bare word in lower case may be a form of. */
    Set<String> lemmas(String form) {
        return byForm.getOrDefault(form, Set.of());
    }

    /** The lemmas that begin the frames that are {@code wanted}. */
    Set<String> triggers(Predicate<Frame> wanted) {
        Set<String> lemmas = new HashSet<>();
        byTrigger.values().stream().flatMap(List::stream).filter(wanted).forEach(frame -> lemmas.add(frame.trigger()));
        return lemmas;
    }

    private static String pos(Token word) {
        if (word.is("IN") || word.is("TO")) {
            return "p";
        }
        return word.is("VB") ? "v" : word.is("JJ") ? "a" : word.is("MD") ? "m" : "n";
    }
}
