package org.entente.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.ledger.records.Request;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Span;

/** A program of its own that works on a ledger until it is killed, and says what is done for certain. */
final class Reader {

    /** How many articles a watched feed has, whose every round brings a new version of each. */
    static final int ITEMS = 7;

    /** How many rows a file to import has; it has half of them in common with the one before. */
    static final int ROWS = 200;

    private static final String COLUMNS =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name"
                    + "\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry"
                    + "\tLatitude\tLongitude\n";

    /** What is done on and on, each time with the next number. */
    enum Work {
        READ,
        WATCH,
        IMPORT,
        DECIDE,
        BACKUP,
        OPEN
    }

    private Reader() {}

    /** Works on the file that is named, from the number that is named. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Work work = Work.valueOf(arguments[2]);
        if (work == Work.OPEN) {
            System.out.println("open");
        }
        try (Ledger ledger = Ledger.open(file)) {
            System.out.println(work == Work.OPEN ? "0" : "open");
            for (int i = Integer.parseInt(arguments[1]); work != Work.OPEN; i++) {
                System.out.println(done(work, i, ledger, file));
            }
        }
    }

    /** Does the next thing, and returns the number of the last one that is done with it. */
    private static int done(Work work, int number, Ledger ledger, Path file) throws IOException {
        switch (work) {
            case READ -> ledger.append(List.of(article(3 * number), article(3 * number + 1), article(3 * number + 2)));
            case WATCH -> {
                Coded article = article(number);
                String item = "item " + number % ITEMS;
                ledger.append(
                        List.of(new Coded(article.document(), article.claims(), item)),
                        List.of(new Seen("feed", item, String.valueOf(number))));
            }
            case IMPORT -> {
                Path rows = Files.writeString(file.resolveSibling("rows-" + number + ".tab"), rows(number));
                ledger.records().add(rows, Request.PLAIN, Knowledge.shipped());
            }
            case DECIDE -> ledger.decide(List.of(act(number)), "anna", null);
            case BACKUP -> ledger.backup(file.resolveSibling("copy.ledger"), true);
            case OPEN -> throw new IllegalStateException("only to be opened");
        }
        return number;
    }

    /** Decision {@code number}, from 1: a verdict, which the next takes back. */
    private static Act act(int number) {
        return number % 2 == 1 ? new Act.Judge(new Subject.OfEntry(1), Verdict.CONFIRMED) : new Act.Undo(number - 1L);
    }

    /** A file of events of the shape of ICEWS. */
    private static String rows(int number) {
        StringBuilder text = new StringBuilder(COLUMNS);
        for (int i = 0; i < ROWS; i++) {
            text.append(number * ROWS / 2 + i)
                    .append(
                            "\t2018-01-02\tRussia\t\tRussian Federation\tMake a visit\t042\t1.9\tPakistan\t\tPakistan\t")
                    .append(number)
                    .append("\t1\tThe Gazette\tIslamabad\t\t\tPakistan\t33.7\t73.1\n");
        }
        return text.toString();
    }

    /** Article {@code number}, with one to five claims, which is told from its number. */
    static Coded article(int number) {
        Variety variety = new Variety(number);
        Document document = variety.document(String.valueOf(number));
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i <= number % 5; i++) {
            claims.add(quoting(document, variety.claim(number + "-" + i)));
        }
        return new Coded(document, claims);
    }

    /** The claim, with the text of the document for its evidence. */
    private static Claim quoting(Document document, Claim claim) {
        return claim.quoting(List.of(new Evidence(0, new Span(0, document.text().length()), document.text())));
    }
}
