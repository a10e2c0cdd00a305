package org.entente.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Kind;
import org.entente.model.Plover;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which of PLOVER's modes an event is done: by the row of its frame, by words around it (<i>with drones</i>),
 * and, where one event holds another, by what is asked, refused, threatened or ended (<i>refused to <b>withdraw</b></i>).
 *
 * <p>The rules of the table are tried in its order; the first that holds counts. One stands back behind the mode that
 * the frame's row gives, unless it says that it goes over that mode.
 */
final class Modes {

    private static final String TABLE = "frames/modes.tsv";

    /** How many events deep one may lie in another: <i>rejected a demand to withdraw</i>. */
    private static final int DEPTH = 2;

    /**
     * One row of the table.
     *
     * @param mode what it tells
     * @param part where its words must stand
     * @param always whether it holds where nothing else does
     * @param of the types, or types with a mode as {@code RETREAT/resign}, of which an inner event tells so
     * @param over the modes of frames that it goes over
     */
    private record Rule(String mode, Clause.Part part, boolean always, Set<String> of, Set<String> over) {}

    /** The event inside another. */
    private record Inner(Plover.Type type, @Nullable String mode) {

        boolean in(Set<String> cells) {
            return cells.contains(type.name()) || (mode != null && cells.contains(type.name() + "/" + mode));
        }
    }

    private final Map<Plover.Type, List<Rule>> rules = new EnumMap<>(Plover.Type.class);
    private final Map<Plover.Type, Phrases<Rule>> words = new EnumMap<>(Plover.Type.class);
    private final Frames frames;
    private final Modalities modalities;

    Modes(Knowledge knowledge, Frames frames, Modalities modalities) {
        this.frames = frames;
        this.modalities = modalities;
        for (Plover.Type type : Plover.Type.values()) {
            rules.put(type, new ArrayList<>());
            words.put(type, new Phrases<>());
        }
        for (Row row : knowledge.table(TABLE).rows()) {
            read(row);
        }
    }

    private void read(Row row) {
        String[] named = row.text("mode").split("/", 2);
        Plover.Type type = type(row, "mode", named[0]);
        if (named.length < 2 || !type.modes().contains(named[1])) {
            throw row.wrong("mode", type + "/ and one of " + String.join(", ", type.modes()));
        }
        if (!type.modes().containsAll(row.list("over"))) {
            throw row.wrong("over", "any of " + String.join(", ", type.modes()));
        }
        for (String cell : row.list("of")) {
            String[] parts = cell.split("/", 2);
            Plover.Type inner = type(row, "of", parts[0]);
            if (parts.length > 1 && !inner.modes().contains(parts[1])) {
                throw row.wrong("of", "after " + inner + "/ one of " + String.join(", ", inner.modes()));
            }
        }
        Rule rule = new Rule(
                named[1],
                row.text("among").isEmpty() ? Clause.Part.ALL : row.oneOf("among", Clause.Part.class),
                row.list("of").isEmpty() && row.list("words").isEmpty(),
                Set.copyOf(row.list("of")),
                Set.copyOf(row.list("over")));
        rules.getOrDefault(type, List.of()).add(rule);
        Phrases<Rule> phrases = words.getOrDefault(type, new Phrases<>());
        row.list("words").forEach(phrase -> phrases.add(phrase, rule));
    }

    private static Plover.Type type(Row row, String column, String name) {
        return Arrays.stream(Plover.Type.values())
                .filter(type -> type.name().equals(name))
                .findAny()
                .orElseThrow(() -> row.wrong(column, "PLOVER's types " + Arrays.toString(Plover.Type.values())));
    }

    /**
     * The mode of an event, or null when its type has none or none is told.
     *
     * @param type what the operators make of the type of {@code match}
     */
    @Nullable
    String of(Grammar grammar, Match match, Modality modality, Plover.Type type) {
        return of(grammar, match, modality, type, Clause.around(grammar, match, modality));
    }

    /** The same, by the words of {@code clause}. */
    @Nullable
    String of(Grammar grammar, Match match, Modality modality, Plover.Type type, Clause clause) {
        return of(grammar, match, modality, type, clause, 0);
    }

    private @Nullable String of(
            Grammar grammar, Match match, Modality modality, Plover.Type type, Clause clause, int depth) {
        Plover.Type said = match.frame().type();
        String own = said == type ? mode(match.frame()) : outer(grammar, modality, type);
        Inner inner =
                said == type ? inside(grammar, match, type, clause, depth) : inner(grammar, match, modality, depth);
        return first(type, own, inner, told(grammar, type, clause));
    }

    /** The mode that the words of a clause alone tell. */
    @Nullable
    String of(Grammar grammar, Plover.Type type, Clause clause) {
        return first(type, null, null, told(grammar, type, clause));
    }

    private @Nullable String first(Plover.Type type, @Nullable String own, @Nullable Inner inner, Set<Rule> told) {
        for (Rule rule : rules(type)) {
            boolean free = own == null || rule.over().contains(own);
            if (free && (rule.always() || told.contains(rule) || (inner != null && inner.in(rule.of())))) {
                return rule.mode();
            }
        }
        return own;
    }

    private List<Rule> rules(Plover.Type type) {
        return rules.getOrDefault(type, List.of());
    }

    /** The rules of which words stand where they ask for them. */
    private Set<Rule> told(Grammar grammar, Plover.Type type, Clause clause) {
        Set<Rule> told = new HashSet<>();
        for (Phrases.Found<Rule> found : words(type).in(grammar, clause.all())) {
            if (clause.holds(found.tells().part(), found.at())) {
                told.add(found.tells());
            }
        }
        return told;
    }

    private Phrases<Rule> words(Plover.Type type) {
        return words.getOrDefault(type, new Phrases<>());
    }

    private static @Nullable String mode(Frame frame) {
        return frame.kind() == Kind.TRANSFER ? null : frame.mode();
    }

    /** The mode that the row of the outermost word gives, when that word says the type by itself. */
    private @Nullable String outer(Grammar grammar, Modality modality, Plover.Type type) {
        return modality.voice() < 0
                ? null
                : frames.at(grammar, modality.voice()).stream()
                        .map(Match::frame)
                        .filter(frame -> frame.type() == type && mode(frame) != null)
                        .findFirst()
                        .map(Frame::mode)
                        .orElse(null);
    }

    /** The event of the match as the outermost word finds it. */
    private Inner inner(Grammar grammar, Match match, Modality modality, int depth) {
        Plover.Type said = match.frame().type();
        Plover.Type type = modality.within(said);
        return new Inner(type, mode(grammar, match, modality, type, depth + 1));
    }

    private @Nullable String mode(Grammar grammar, Match match, Modality modality, Plover.Type type, int depth) {
        Plover.Type said = match.frame().type();
        if (type != said || depth > DEPTH) {
            return null;
        }
        return of(grammar, match, modality, type, Clause.around(grammar, match, modality), depth);
    }

    /** Whether a row's words alone tell what they are about; those of arms and exercises need something beside them. */
    private static boolean telling(Frame frame) {
        return frame.kind() == Kind.EVENT
                || (frame.kind() == Kind.VISIT && frame.pos().equals("n"));
    }

    /** The nearest event in the clause that tells a mode of {@code type}; who does the outer one tells none. */
    private @Nullable Inner inside(Grammar grammar, Match match, Plover.Type type, Clause clause, int depth) {
        if (depth >= DEPTH || rules(type).stream().allMatch(rule -> rule.of().isEmpty())) {
            return null;
        }
        for (int at : clause.all()) {
            if (at == match.token() || clause.actor().contains(at)) {
                continue;
            }
            for (Match each : frames.at(grammar, at)) {
                if (!telling(each.frame())) {
                    continue;
                }
                Modality modality = modalities.of(grammar, head -> List.of(), at, each.frame());
                Plover.Type made = modality.over(each.frame().type());
                Plover.Type seen = made == type ? modality.within(each.frame().type()) : made;
                Inner inner = new Inner(seen, mode(grammar, each, modality, seen, depth + 1));
                if (rules(type).stream().anyMatch(rule -> inner.in(rule.of()))) {
                    return inner;
                }
            }
        }
        return null;
    }
}
