package org.entente.sentences;

import java.util.Arrays;

/**
 * A dependency tree in the making: a stack of words that wait for dependents or their head, and the words to come. Words
 * are numbered from 1; 0 is the root, which is at the bottom of the stack from the start.
 */
final class Derivation {

    /** No word. */
    static final int NONE = -1;

    private final int words;
    private final int[] heads;
    private final int[] relations;
    private final int[] stack;
    private int depth;
    private int next = 1;

    // Of every word the outermost and the second dependents on both sides: all that the network looks at.
    private final int[] left;
    private final int[] secondLeft;
    private final int[] right;
    private final int[] secondRight;

    Derivation(int words) {
        this.words = words;
        heads = none();
        relations = none();
        stack = new int[words + 1];
        depth = 1;
        left = none();
        secondLeft = none();
        right = none();
        secondRight = none();
    }

    /** The number of words. */
    int size() {
        return words;
    }

    private int[] none() {
        int[] none = new int[words + 1];
        Arrays.fill(none, NONE);
        return none;
    }

    /** Whether every word has its head. */
    boolean finished() {
        return depth == 1 && next > words;
    }

    boolean canShift() {
        return next <= words;
    }

    /** Whether the two topmost words may be joined; the root, when it is one of them, never depends. */
    boolean canJoin() {
        return depth > 2;
    }

    /** Moves the next word to the stack. */
    void shift() {
        stack[depth++] = next++;
    }

    /** Makes the second word of the stack a dependent of the topmost. */
    void joinLeft(int relation) {
        int head = stack[depth - 1];
        int dependent = stack[depth - 2];
        secondLeft[head] = left[head];
        left[head] = dependent;
        join(dependent, head, relation);
        stack[depth - 2] = head;
        depth--;
    }

    /** Makes the topmost word of the stack a dependent of the second. */
    void joinRight(int relation) {
        int head = stack[depth - 2];
        int dependent = stack[depth - 1];
        secondRight[head] = right[head];
        right[head] = dependent;
        join(dependent, head, relation);
        depth--;
    }

    private void join(int dependent, int head, int relation) {
        heads[dependent] = head;
        relations[dependent] = relation;
    }

    /** The word at {@code index} of the stack, counted from the topmost, 0. */
    int stacked(int index) {
        return index < depth ? stack[depth - 1 - index] : NONE;
    }

    /** The word that comes {@code index} places after the next. */
    int coming(int index) {
        return next + index <= words ? next + index : NONE;
    }

    int left(int word) {
        return word == NONE ? NONE : left[word];
    }

    int secondLeft(int word) {
        return word == NONE ? NONE : secondLeft[word];
    }

    int right(int word) {
        return word == NONE ? NONE : right[word];
    }

    int secondRight(int word) {
        return word == NONE ? NONE : secondRight[word];
    }

    /** The head that {@code word} has been given. */
    int head(int word) {
        return heads[word];
    }

    /** The index of the relation that {@code word} has been given. */
    int relation(int word) {
        return relations[word];
    }
}
