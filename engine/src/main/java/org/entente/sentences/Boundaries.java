package org.entente.sentences;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where sentences end, corrected: joins what was cut within a sentence, cuts lists and what has no end. */
final class Boundaries {

    /** No sentence that a person wrote to be read in one breath is longer; lists and tables without stops are. */
    static final int LONGEST = 150;

    private static final Set<String> BULLETS = Set.of("•", "‣", "▪", "●", "◦", "■", "►", "\uF0B7");

    /** Names may begin so, and a sentence with such a name. */
    private static final Set<String> PARTICLES = Set.of("al", "bin", "da", "de", "di", "el", "van", "von");

    /** Ranks, forms of address and references whose full stop the tokeniser takes for a sentence's. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Addl", "Amb", "Art", "Cdr", "Cmde", "Dy", "Flt", "Gp", "Ldr", "Op", "Rt", "Secy", "Sh", "Shri", "Smt",
            "Sqn", "Vol", "Wg");

    private Boundaries() {}

    /** The same words with wrong ends taken out and ends before bullets put in. */
    static List<List<CoreLabel>> mend(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> mended = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            List<CoreLabel> last = mended.isEmpty() ? List.of() : mended.get(mended.size() - 1);
            if (goesOn(last, sentence)) {
                last.addAll(sentence);
                continue;
            }
            int begin = 0;
            for (int i = 1; i < sentence.size(); i++) {
                if (BULLETS.contains(sentence.get(i).word())) {
                    mended.add(new ArrayList<>(sentence.subList(begin, i)));
                    begin = i;
                }
            }
            mended.add(new ArrayList<>(sentence.subList(begin, sentence.size())));
        }
        return mended;
    }

    /** Whether the stop was within a sentence: <i>"Will they come?" he asked</i>; <i>Sqn. Ldr. Khan</i>. */
    private static boolean goesOn(List<CoreLabel> last, List<CoreLabel> next) {
        if (last.isEmpty()) {
            return false;
        }
        if (abbreviated(last)) {
            CoreLabel stop = last.remove(last.size() - 1);
            CoreLabel word = last.get(last.size() - 1);
            word.setWord(word.word() + ".");
            word.setEndPosition(stop.endPosition());
            return true;
        }
        String word = next.get(0).word();
        return word.chars().allMatch(Character::isLowerCase) && !PARTICLES.contains(word);
    }

    private static boolean abbreviated(List<CoreLabel> sentence) {
        int end = sentence.size() - 1;
        return end > 0
                && sentence.get(end).word().equals(".")
                && sentence.get(end).beginPosition() == sentence.get(end - 1).endPosition()
                && ABBREVIATIONS.contains(sentence.get(end - 1).word());
    }

    /** {@code sentence} whole, or cut into pieces of at most {@link #LONGEST} words, after a mark where there is one. */
    static List<List<CoreLabel>> pieces(List<CoreLabel> sentence) {
        List<List<CoreLabel>> pieces = new ArrayList<>();
        int begin = 0;
        while (sentence.size() - begin > LONGEST) {
            int end = cut(sentence, begin);
            pieces.add(sentence.subList(begin, end));
            begin = end;
        }
        pieces.add(sentence.subList(begin, sentence.size()));
        return pieces;
    }

    private static int cut(List<CoreLabel> sentence, int begin) {
        for (Set<String> marks : List.of(Set.of(";"), Set.of(":", "–", "—", "--"), Set.of(","))) {
            for (int i = begin + LONGEST - 1; i > begin + LONGEST / 3; i--) {
                if (marks.contains(sentence.get(i).word())) {
                    return i + 1;
                }
            }
        }
        return begin + LONGEST;
    }
}
