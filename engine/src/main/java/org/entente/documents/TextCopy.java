package org.entente.documents;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Origin;

/** Copies stretches of a raw text into a clean one and remembers where they came from. */
final class TextCopy {

    private final String raw;
    private final StringBuilder text = new StringBuilder();
    private final List<Origin.Stretch> stretches = new ArrayList<>();

    TextCopy(String raw) {
        this.raw = raw;
    }

    int length() {
        return text.length();
    }

    /** Puts white space between what was copied and what will be; at the beginning it puts none. */
    void separate(String space) {
        if (text.length() > 0) {
            text.append(space);
        }
    }

    /** Copies {@code raw} from {@code begin} to {@code end} but for characters that cannot be seen. */
    void copy(int begin, int end) {
        int from = begin;
        for (int i = begin; i <= end; i++) {
            if (i == end || Line.invisible(raw.charAt(i))) {
                if (i > from) {
                    stretches.add(new Origin.Stretch(text.length(), i - from, from));
                    text.append(raw, from, i);
                }
                from = i + 1;
            }
        }
    }

    /** Takes the last characters off again, as the hyphen of a word that was broken. */
    void drop(int characters) {
        text.setLength(text.length() - characters);
        Origin.Stretch last = stretches.remove(stretches.size() - 1);
        if (last.length() > characters) {
            stretches.add(new Origin.Stretch(last.begin(), last.length() - characters, last.from()));
        }
    }

    String text() {
        return text.toString();
    }

    Origin origin() {
        return new Origin(stretches);
    }
}
