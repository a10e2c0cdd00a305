package org.entente.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.mentions.Piece.Glue;
import org.entente.mentions.Piece.Shape;
import org.entente.model.Meaning.State.Form;
import org.jspecify.annotations.Nullable;

/**
 * All names of all tables, by their pieces. Names are found whatever hyphens, dots and accents are in them; what a
 * table writes with a capital letter must have one in the text too.
 */
final class Lexicon {
    /** A longer name with capitals inside, as <i>EurAsEC</i>, looks like no other word however it is written. */
    private static final int LONGEST_MIXED = 4;

    /**
     * A name that begins at a piece.
     *
     * @param from the index of its first piece
     * @param to the index after its last piece
     * @param senses what it may stand for, at least one
     */
    record Match(int from, int to, List<Sense> senses) {
        Match {
            senses = List.copyOf(senses);
        }

        <S extends Sense> @Nullable S as(Class<S> kind) {
            return Sense.first(senses, kind);
        }

        boolean is(Class<? extends Sense> kind) {
            return as(kind) != null;
        }
    }

    /**
     * A name and one thing that it may stand for.
     *
     * @param capitals a bit for every piece that must begin with a capital letter
     * @param acronym whether it is written with more capitals than its first, as <i>NATO</i> and <i>LeT</i>, and must be
     * @param traps where it does not stand for that
     */
    private record Name(Sense sense, long capitals, boolean acronym, List<Traps.Trap> traps) {
        boolean fits(Words words, int from, int to) {
            return isWritten(words, from, to) && traps.stream().noneMatch(trap -> trap.bars(words, from, to));
        }

        private boolean isWritten(Words words, int from, int to) {
            boolean state = sense instanceof Sense.OfState;
            if (words.style() == Words.Style.LOWER || (state && words.styleAt(from) == Words.Style.LOWER)) {
                // Where nobody writes capitals, short acronyms look like words: cis, mod, raw.
                return !acronym
                        || sense instanceof Sense.OfState
                        || words.key(from).length() > 3;
            }
            for (int i = from; i < to; i++) {
                Piece piece = words.piece(i);
                boolean required = (capitals & (1L << Math.min(i - from, 63))) != 0;
                if (required && piece.word() && (!piece.upper() || (acronym && isLowered(piece) && !spoken(piece)))) {
                    return false;
                }
                if (i > from && isApart(words.piece(i - 1), piece)) {
                    return false;
                }
            }
            return true;
        }

        /** Whether two letters stand beside each other by chance: <i>A U.S. ship</i> is not of the A.U. */
        private static boolean isApart(Piece before, Piece piece) {
            return piece.word()
                    && piece.key().length() == 1
                    && piece.glue() == Glue.SPACE
                    && before.word()
                    && before.key().length() == 1
                    && !before.dotted();
        }

        /** Whether papers may write an acronym like a name because it is spoken like one: <i>Himars</i>, <i>Nasams</i>. */
        private boolean spoken(Piece piece) {
            return sense instanceof Sense.OfArms && piece.key().length() > LONGEST_MIXED;
        }

        private static boolean isLowered(Piece piece) {
            return piece.shape() == Shape.UPPER && piece.key().length() > 1;
        }
    }

    private static final class Node {
        private @Nullable Map<String, Node> next;
        private @Nullable List<Name> names;

        private @Nullable Node at(String key) {
            return next == null ? null : next.get(key);
        }

        private Node grow(String key) {
            if (next == null) {
                next = new HashMap<>(2);
            }
            return next.computeIfAbsent(key, k -> new Node());
        }

        private void end(Name name) {
            if (names == null) {
                names = new ArrayList<>(1);
            }
            names.add(name);
        }
    }

    /**
     * The names that begin with one piece. They are cut into the others only when that piece is first met: a text
     * begins few of the names, and the program has to start quickly.
     */
    private static final class Bucket {
        private final List<String> names = new ArrayList<>(1);
        private final List<Sense> senses = new ArrayList<>(1);
        private volatile @Nullable Node node;

        private void add(String name, Sense sense) {
            names.add(name);
            senses.add(sense);
        }

        /** The names by the pieces after the first; when two threads come at once both make the same. */
        private Node node(Traps traps) {
            Node made = node;
            if (made == null) {
                made = new Node();
                for (int i = 0; i < names.size(); i++) {
                    add(made, names.get(i), senses.get(i), traps);
                }
                node = made;
            }
            return made;
        }

        private static void add(Node first, String name, Sense sense, Traps traps) {
            List<Piece> pieces = Cutter.cut(name);
            Node node = first;
            long capitals = 0;
            boolean acronym = pieces.stream().anyMatch(Piece::word);
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                node = i == 0 ? node : node.grow(piece.key());
                if (piece.upper()) {
                    capitals |= 1L << Math.min(i, 63);
                }
                acronym &= !piece.word() || isAcronym(piece);
            }
            node.end(new Name(sense, capitals, acronym, traps.of(pieces, sense)));
        }

        private static boolean isAcronym(Piece piece) {
            return piece.shape() == Shape.CAPITALS
                    || (piece.shape() == Shape.MIXED && piece.key().length() <= LONGEST_MIXED);
        }
    }

    private final Map<String, Bucket> buckets = new HashMap<>();
    private final Traps traps;

    /** An empty lexicon whose names mean the same everywhere. */
    Lexicon() {
        this(Traps.NONE);
    }

    /** An empty lexicon. */
    Lexicon(Traps traps) {
        this.traps = traps;
    }

    /** Adds a name as a table writes it; a name of no letters, digits or marks is left out. */
    void add(String name, Sense sense) {
        String first = Cutter.firstKey(name);
        if (!first.isEmpty()) {
            buckets.computeIfAbsent(first, key -> new Bucket()).add(name, sense);
        }
    }

    /** The longest name that begins at the piece {@code from}, with all that it may stand for there; or null. */
    @Nullable
    Match longest(Words words, int from) {
        return longest(words, from, words.size());
    }

    private @Nullable Match longest(Words words, int from, int end) {
        Bucket bucket = buckets.get(words.piece(from).key());
        if (bucket == null) {
            return null;
        }
        Match longest = null;
        Node node = bucket.node(traps);
        for (int to = from + 1; node != null && to <= end; to++) {
            if (node.names != null) {
                List<Sense> senses = senses(node.names, words, from, to);
                if (!senses.isEmpty()) {
                    longest = new Match(from, to, senses);
                }
            }
            node = to < words.size() ? node.at(words.piece(to).key()) : null;
        }
        return longest;
    }

    /** Whether a word is the name or people of a state and no trap: one that nobody writes without a capital by intent. */
    boolean isPlainState(String key) {
        Bucket bucket = buckets.get(key);
        Node node = bucket == null ? null : bucket.node(traps);
        return node != null
                && node.names != null
                && node.names.stream()
                        .anyMatch(name -> name.traps().isEmpty()
                                && name.sense() instanceof Sense.OfState state
                                && state.form() != Form.CAPITAL
                                && state.form() != Form.SEAT);
    }

    /** The first name of a state or body inside another, as that of NATO in <i>NATO secretary general</i>; or null. */
    @Nullable
    Match inside(Words words, Match outer) {
        for (int from = outer.from(); from < outer.to() && outer.to() > outer.from() + 1; from++) {
            Match inner = longest(words, from, outer.to() - (from == outer.from() ? 1 : 0));
            boolean holder = inner != null
                    && (inner.is(Sense.OfState.class)
                            || inner.is(Sense.OfOrganisation.class)
                            || inner.is(Sense.OfBody.class));
            if (holder) {
                return inner;
            }
        }
        return null;
    }

    private List<Sense> senses(List<Name> names, Words words, int from, int to) {
        List<Sense> senses = new ArrayList<>(names.size());
        for (Name name : names) {
            if (name.fits(words, from, to)) {
                senses.add(name.sense());
            }
        }
        return senses;
    }
}
