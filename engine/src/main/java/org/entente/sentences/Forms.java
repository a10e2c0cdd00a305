package org.entente.sentences;

/** The forms of words that the models have learnt, where a document may write them otherwise. */
final class Forms {

    private Forms() {}

    /** {@code text} as the models know it: no blank within (<i>5 1/2</i>), no soft hyphen, fractions spelled out. */
    static String learnt(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                return mended(text);
            }
        }
        return text;
    }

    private static String mended(String text) {
        String form = text.replace("&amp;", "&")
                .replace("\u00AD", "")
                .replace("\u00BC", "1/4")
                .replace("\u00BD", "1/2")
                .replace("\u00BE", "3/4")
                .replaceAll("\\s", "\u00A0");
        return form.isEmpty() ? "-" : form;
    }
}
