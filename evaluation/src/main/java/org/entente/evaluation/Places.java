package org.entente.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Where quotes stand among the sentences of an article. */
final class Places {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> ends = new ArrayList<>();

    /** The sentences of an article, in order. */
    Places(List<String> sentences) {
        for (String sentence : sentences) {
            text.append(Wording.plain(sentence)).append(' ');
            ends.add(text.length());
        }
    }

    /**
     * How many steps lie between two quotes: 0 when they touch, 1 when they stand in one sentence, 2 when their sentences
     * are neighbours, and so on; far away when either is not in the article.
     */
    int apart(String one, String other) {
        int first = text.indexOf(Wording.plain(one));
        int second = text.indexOf(Wording.plain(other));
        if (first < 0 || second < 0) {
            return Integer.MAX_VALUE;
        }
        int firstEnd = first + Wording.plain(one).length();
        int secondEnd = second + Wording.plain(other).length();
        if (first < secondEnd && second < firstEnd) {
            return 0;
        }
        return 1 + (first < second ? steps(firstEnd - 1, second) : steps(secondEnd - 1, first));
    }

    private int steps(int from, int to) {
        return (int) ends.stream().filter(end -> end > from && end <= to).count();
    }
}
