package org.entente.mentions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.mentions.Lexicon.Match;
import org.jspecify.annotations.Nullable;

/** A sentence while its mentions are being found: which names stand where, and which pieces are spoken for. */
final class Line {
    private static final int LONGEST_GROUP = 6;

    private final Words words;
    private final List<@Nullable Match> starts;
    private final Map<Integer, Match> inside = new HashMap<>();
    private final boolean[] taken;
    private final List<Found> found = new ArrayList<>();

    Line(Words words) {
        this.words = words;
        this.starts = new ArrayList<>(Collections.nCopies(words.size(), null));
        this.taken = new boolean[words.size()];
    }

    Words words() {
        return words;
    }

    int size() {
        return words.size();
    }

    void put(Match match) {
        starts.set(match.from(), match);
    }

    /** Puts a name that stands inside the one that begins at {@code index}. */
    void putInside(int index, Match inner) {
        inside.put(index, inner);
    }

    /** The name of a state or body inside the name that begins at {@code index}, or null. */
    @Nullable
    Match inside(int index) {
        return inside.get(index);
    }

    /** The name that begins at {@code index}, or null. */
    @Nullable
    Match match(int index) {
        return index >= 0 && index < starts.size() ? starts.get(index) : null;
    }

    /** Whether a name stands at {@code index} that no table has and nothing was found to be. */
    boolean isUnknownName(int index) {
        return words.isName(index) && match(index) == null && !isTaken(index);
    }

    /** Whether the name of an armed group ends at {@code index}, whose <i>fighters</i> are people. */
    boolean isAfterGroup(int index) {
        for (int from = index - 1; from >= 0 && from > index - LONGEST_GROUP; from--) {
            Match match = starts.get(from);
            Sense.OfBody group = match == null || match.to() != index ? null : match.as(Sense.OfBody.class);
            if (group != null) {
                return group.sector().equals("REB") || group.sector().equals("PRM");
            }
        }
        return false;
    }

    boolean isTaken(int index) {
        return index >= 0 && index < taken.length && taken[index];
    }

    boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    /** Keeps a mention; none of its pieces can become part of another. */
    void keep(Found mention) {
        found.add(mention);
        take(mention.from(), mention.to());
    }

    void take(int from, int to) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
    }

    /** What is kept, in the order it was found. */
    List<Found> found() {
        return List.copyOf(found);
    }

    /** The kept mention that ends at {@code index}, or null. */
    @Nullable
    Found foundBefore(int index) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).to() == index) {
                return found.get(i);
            }
        }
        return null;
    }
}
