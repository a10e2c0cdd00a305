package org.entente.ledger.copies;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text, by which its copies are known. Of a word its first four letters count, which are the same on both
 * sides of the Atlantic and in most ways to write a foreign name.
 */
public final class Wording {

    /** How many words in a row make a shingle; so many seldom stand together by chance. */
    private static final int SHINGLE = 5;

    /** Of so many shingles in a row one becomes a print. */
    private static final int WINDOW = 16;

    /** Between two runs of common words, so many words at most are one wording in the place of another. */
    private static final int GAP = 12;

    private static final int LETTERS = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,][\\p{L}\\p{N}]+)*");

    private final int[] words;
    private final boolean[] telling;
    private final long[] shingles;

    private Wording(int[] words, boolean[] telling) {
        this.words = words;
        this.telling = telling;
        shingles = shingles(words);
    }

    /** The wording of a text. */
    public static Wording of(String text) {
        int[] words = new int[text.length() / 2 + 1];
        boolean[] telling = new boolean[words.length];
        int size = 0;
        int end = 0;
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            boolean first = size == 0 || begins(text, end, found.start());
            end = found.end();
            words[size] = form(text, found.start(), end);
            char initial = text.charAt(found.start());
            telling[size++] = Character.isDigit(initial) || (!first && Character.isUpperCase(initial));
        }
        return new Wording(Arrays.copyOf(words, size), Arrays.copyOf(telling, size));
    }

    /** Whether a sentence or quotation begins between two words, so that a capital says nothing. */
    private static boolean begins(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (".!?:“\"(\n".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A number for what counts of a word: its first letters, of a number all digits. */
    private static int form(String text, int begin, int end) {
        int most = Character.isDigit(text.charAt(begin)) ? end : Math.min(end, begin + LETTERS);
        int form = 0;
        for (int i = begin; i < most; i++) {
            form = 31 * form + Character.toLowerCase(text.charAt(i));
        }
        return form;
    }

    private static long[] shingles(int[] words) {
        long[] shingles = new long[Math.max(0, words.length - SHINGLE + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long hash = 0;
            for (int j = i; j < i + SHINGLE; j++) {
                hash = mixed(hash + words[j]);
            }
            shingles[i] = hash;
        }
        return shingles;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
    private static long mixed(long number) {
        long mixed = number + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /**
     * Its prints, each once: the least of every {@value #WINDOW} shingles in a row. Two texts that have 20 words in a row in
     * common have one in common (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003).
     */
    public int[] prints() {
        Set<Integer> prints = new HashSet<>();
        for (int i = 0; i < shingles.length && (i == 0 || i + WINDOW <= shingles.length); i++) {
            long least = Long.MAX_VALUE;
            for (int j = i; j < Math.min(i + WINDOW, shingles.length); j++) {
                least = Math.min(least, shingles[j]);
            }
            prints.add((int) least);
        }
        return prints.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Which share of the words of both this and another sentence have, 0 to 1: twice the words in common by the words of both
     * (Dice).
     */
    public double common(Wording other) {
        Map<Integer, Integer> left = new HashMap<>();
        Arrays.stream(other.words).forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (int word : words) {
            common += left.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        return words.length == 0 ? 0 : 2.0 * common / (words.length + other.words.length);
    }

    /** How alike this text and another are; the same from either side. */
    public Likeness likeness(Wording other) {
        boolean[] ours = in(other);
        boolean[] theirs = other.in(this);
        int our = count(ours);
        int their = count(theirs);
        double ourShare = share(our, ours);
        double theirShare = share(their, theirs);
        boolean larger = ourShare > theirShare || (ourShare == theirShare && our > their);
        return new Likeness(
                larger ? our : their,
                Math.max(ourShare, theirShare),
                Math.min(own(ours, other), other.own(theirs, this)));
    }

    /** For every word whether it stands in a shingle that the other text has too. */
    private boolean[] in(Wording other) {
        long[] sorted = other.shingles.clone();
        Arrays.sort(sorted);
        boolean[] in = new boolean[words.length];
        for (int i = 0; i < shingles.length; i++) {
            if (Arrays.binarySearch(sorted, shingles[i]) >= 0) {
                Arrays.fill(in, i, i + SHINGLE, true);
            }
        }
        return in;
    }

    /** In how many short gaps between common words a name or number stands that is nowhere in the other text. */
    private int own(boolean[] common, Wording other) {
        Set<Integer> others = new HashSet<>();
        Arrays.stream(other.words).forEach(others::add);
        int own = 0;
        int gap = -1;
        boolean tells = false;
        for (int i = 0; i < words.length; i++) {
            if (common[i]) {
                own += tells && i - gap - 1 <= GAP ? 1 : 0;
                gap = i;
                tells = false;
            } else {
                tells |= telling[i] && !others.contains(words[i]);
            }
        }
        return own;
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }

    private static double share(int count, boolean[] of) {
        return of.length == 0 ? 0 : (double) count / of.length;
    }
}
