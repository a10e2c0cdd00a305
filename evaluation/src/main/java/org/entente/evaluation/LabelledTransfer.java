package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.Kind;

/**
 * A transfer of which a careful reader says between whom it is.
 *
 * @param quote the words of the article that tell of it
 * @param supplier code of the state that the item comes from; empty when the article does not tell
 * @param recipient code of the state that it goes to; empty when the article does not tell
 * @param designation of the item; empty when it has none
 */
public record LabelledTransfer(String quote, String supplier, String recipient, String designation) {

    /**
     * The transfers of one article.
     *
     * @param file that holds the article
     * @param published its day of publication
     * @param transfers in the order of the text
     */
    public record Of(Path file, LocalDate published, List<LabelledTransfer> transfers) {

        public Of {
            transfers = List.copyOf(transfers);
        }
    }

    /**
     * Those of the articles in the folders of {@code set} that are read while the program is worked on; never of those
     * that are kept aside.
     *
     * @throws IOException when a file cannot be read, or holds no labels
     */
    public static List<Of> in(Path set) throws IOException {
        return LabelledArticle.in(set, "expected.json").stream()
                .filter(article -> !article.keptAside())
                .map(article -> new Of(article.text(), article.published(), transfers(article)))
                .toList();
    }

    private static List<LabelledTransfer> transfers(LabelledArticle article) {
        return article.labels().stream()
                .filter(label -> label.kind() == Kind.TRANSFER)
                .map(label ->
                        new LabelledTransfer(label.quote(), label.supplier(), label.recipient(), label.designation()))
                .toList();
    }

    /** Whether a ledger may call the item so: one name holds the other, or they share a word. */
    public boolean isOf(String name) {
        return Wording.sameItem(designation, name, name);
    }

    /** Whether it is between these, as far as the label tells. */
    public boolean isBetween(String from, String to) {
        return (supplier.isEmpty() || supplier.equals(from)) && (recipient.isEmpty() || recipient.equals(to));
    }
}
