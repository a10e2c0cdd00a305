package org.entente.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Claim;

/** A program of its own that reads articles into a ledger until it is killed, and says what is in for certain. */
final class Reader {

    private Reader() {}

    /** Reads into the file that is named, from the article with the number that is named. */
    public static void main(String[] arguments) {
        int first = Integer.parseInt(arguments[1]);
        try (Ledger ledger = Ledger.open(Path.of(arguments[0]))) {
            System.out.println("open");
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
