package org.entente.sentences;

import static org.entente.weights.DependencyWeights.DEPENDENTS;
import static org.entente.weights.DependencyWeights.NEAR;
import static org.entente.weights.DependencyWeights.PLACES;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.entente.weights.DependencyWeights;

/**
 * What words, tags and relations contribute to the network's hidden layer from the places they stand in: rows of
 * numbers to be added up, kept for those that come again.
 *
 * <p>To make a row costs some twenty times as much as to add it. Threads share the rows without locks: a row is complete
 * before another thread can see it, and a row that two threads make at once is twice the same. Whether a row was kept
 * never shows in a sum, to the last bit.
 */
final class Contributions {

    private final DependencyWeights weights;
    private final int limit;
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicReferenceArray<float[]> words;
    private final AtomicReferenceArray<float[]> tags;
    private final AtomicReferenceArray<float[]> dependents;
    private final AtomicReferenceArray<float[]> absent;

    /** {@code limit} is the number of rows of words to keep; what else there is comes to a few thousand. */
    Contributions(DependencyWeights weights, int limit) {
        this.weights = weights;
        this.limit = limit;
        int tagCount = weights.tags().size();
        words = new AtomicReferenceArray<>(PLACES * weights.words().size());
        tags = new AtomicReferenceArray<>(NEAR * tagCount);
        dependents = new AtomicReferenceArray<>(
                2 * DEPENDENTS * tagCount * weights.relations().size());
        absent = new AtomicReferenceArray<>(2 << DEPENDENTS);
    }

    /** The row of a word; one that is not kept is written into {@code spare}. */
    float[] word(int place, int word, float[] spare) {
        int slot = place * weights.words().size() + word;
        float[] row = words.getAcquire(slot);
        if (row != null) {
            return row;
        }
        if (kept.get() >= limit || kept.incrementAndGet() > limit) {
            Arrays.fill(spare, 0);
            weights.addWord(place, word, spare);
            return spare;
        }
        row = new float[weights.hidden()];
        weights.addWord(place, word, row);
        words.setRelease(slot, row);
        return row;
    }

    /** The row of the tag of a word in a near place. */
    float[] tag(int place, int tag) {
        int slot = place * weights.tags().size() + tag;
        float[] row = tags.getAcquire(slot);
        if (row == null) {
            row = new float[weights.hidden()];
            weights.addTag(place, tag, row);
            tags.setRelease(slot, row);
        }
        return row;
    }

    /** The row of the tag of a dependent and of its relation to its head. */
    float[] dependent(int place, int tag, int relation) {
        int slot = ((place - NEAR) * weights.tags().size() + tag)
                        * weights.relations().size()
                + relation;
        float[] row = dependents.getAcquire(slot);
        if (row == null) {
            row = new float[weights.hidden()];
            weights.addTag(place, tag, row);
            weights.addRelation(place, relation, row);
            dependents.setRelease(slot, row);
        }
        return row;
    }

    /**
     * The row of those places that no dependent of a word fills.
     *
     * @param word 0 for the topmost word of the stack, whose row holds the layer's bias as well, or 1 for the second
     * @param places the bit {@code 1 << i} stands for the word's place {@code i}
     */
    float[] absent(int word, int places) {
        int slot = (word << DEPENDENTS) + places;
        float[] row = absent.getAcquire(slot);
        if (row == null) {
            row = word == 0 ? weights.bias() : new float[weights.hidden()];
            for (int i = 0; i < DEPENDENTS; i++) {
                if ((places & 1 << i) != 0) {
                    int place = NEAR + word * DEPENDENTS + i;
                    weights.addWord(place, weights.words().nothing(), row);
                    weights.addTag(place, weights.tags().nothing(), row);
                    weights.addRelation(place, -1, row);
                }
            }
            absent.setRelease(slot, row);
        }
        return row;
    }
}
