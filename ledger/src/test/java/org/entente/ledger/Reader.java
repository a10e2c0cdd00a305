package org.entente.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Claim;

/** A program of its own that reads articles into a ledger until it is killed, and says what is in for certain. */
final class Reader {

    private Reader() {}

    /** How many articles a watched feed has, whose every round brings a new version of each. */
    static final int ITEMS = 7;

    /**
     * Reads into the file that is named, from the article with the number that is named; with the word {@code watch} one
     * by one, as versions of the items of a feed.
     */
    public static void main(String[] arguments) {
        int first = Integer.parseInt(arguments[1]);
        try (Ledger ledger = Ledger.open(Path.of(arguments[0]))) {
            System.out.println("open");
            for (int i = first; arguments.length > 2; i++) {
                Coded article = article(i);
                String item = "item " + i % ITEMS;
                ledger.append(
                        List.of(new Coded(article.document(), article.claims(), item)),
                        List.of(new Seen("feed", item, String.valueOf(i))));
                System.out.println(i);
            }
            for (int i = first; ; i += 3) {
                ledger.append(List.of(article(i), article(i + 1), article(i + 2)));
                System.out.println(i + 2);
            }
        }
    }

    /** Article {@code number}, with one to five claims, which is told from its number. */
    static Coded article(int number) {
        Variety variety = new Variety(number);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i <= number % 5; i++) {
            claims.add(variety.claim(number + "-" + i));
        }
        return new Coded(variety.document(String.valueOf(number)), claims);
    }
}
