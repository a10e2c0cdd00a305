package org.entente.views;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.entente.ledger.Coded;
import org.entente.ledger.Entry;
import org.entente.ledger.Ledger;
import org.entente.ledger.Query;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Detail.Agreement;
import org.entente.model.Detail.Exercise;
import org.entente.model.Detail.Kit;
import org.entente.model.Detail.Transfer;
import org.entente.model.Detail.Visit;
import org.entente.model.Detail.Visitor;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Origin;
import org.entente.model.Plover;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.When;
import org.entente.model.Why;
import org.jspecify.annotations.Nullable;

/** Two articles on Russia, Pakistan and India, and what a ledger makes of them. */
final class Told {

    static final Actor RUSSIA = new Actor("Moscow", "Russia", "RUS", "GOV");
    static final Actor PAKISTAN = new Actor("Islamabad", "Pakistan", "PAK", "GOV");
    static final Actor INDIA = new Actor("Delhi", "India", "IND", "GOV");

    private Told() {}

    static List<Entry> entries(Path folder) {
        Document gazette = article(
                "The \"helicopter\" deal: 100% & rising",
                "By Anna O'Hara and R. Khan",
                "The Gazette",
                "https://example.org/a_b?c=1",
                "Four helicopters went to Islamabad. Lavrov will come in May. Both hold Druzhba.");
        Document wire = article(
                null,
                null,
                null,
                null,
                "India signed a pact on defence with Moscow, one more day. Missiles may follow.");
        List<Claim> first = List.of(
                claim(
                        gazette,
                        "Four helicopters went to Islamabad.",
                        Plover.Type.COOPERATE,
                        null,
                        Status.DONE,
                        When.year(2017),
                        List.of(RUSSIA),
                        List.of(PAKISTAN),
                        new Transfer(
                                "RUS",
                                "PAK",
                                "Mi-35M",
                                "attack helicopter",
                                new Detail.Quantity(4, Detail.Bound.EXACT),
                                new Detail.Money(153e6, "USD"),
                                new Kit("Mi-35", "aircraft", List.of("RUS")),
                                null,
                                List.of())),
                claim(
                        gazette,
                        "Lavrov will come in May.",
                        Plover.Type.AGREE,
                        null,
                        Status.AGREED,
                        When.month(YearMonth.of(2018, 5)),
                        List.of(RUSSIA),
                        List.of(PAKISTAN),
                        new Visit(List.of(new Visitor("Sergey Lavrov", "foreign minister", "RUS")), "PAK")),
                claim(
                        gazette,
                        "Both hold Druzhba.",
                        Plover.Type.COOPERATE,
                        null,
                        Status.DONE,
                        When.day(LocalDate.of(2017, 9, 25)),
                        List.of(RUSSIA, PAKISTAN),
                        List.of(),
                        new Exercise("Druzhba 2017", "Druzhba", List.of("PAK", "RUS"))));
        List<Claim> second = List.of(
                claim(
                        wire,
                        "India signed a pact on defence with Moscow, one more day.",
                        Plover.Type.SUPPORT,
                        null,
                        Status.AGREED,
                        When.UNKNOWN,
                        List.of(INDIA, RUSSIA),
                        List.of(),
                        new Agreement(List.of("IND", "RUS"), List.of("defence"), "pact")),
                claim(
                        wire,
                        "Missiles may follow.",
                        Plover.Type.COOPERATE,
                        null,
                        Status.SPECULATED,
                        When.UNKNOWN,
                        List.of(RUSSIA),
                        List.of(INDIA),
                        new Transfer("RUS", "IND", null, "missile", null, null)));
        try (Ledger ledger = Ledger.open(folder.resolve("told.duckdb"))) {
            ledger.append(List.of(new Coded(gazette, first), new Coded(wire, second)));
            return ledger.entries(Query.ALL);
        }
    }

    /** What a view writes of them. */
    static String written(View view, List<Entry> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        view.write(entries, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document article(
            @Nullable String title,
            @Nullable String byline,
            @Nullable String publisher,
            @Nullable String url,
            String text) {
        return new Document(
                "document " + text.length(),
                "inbox/" + text.length() + ".txt",
                title,
                byline,
                publisher,
                publisher == null ? null : LocalDate.of(2018, 2, 3),
                "en",
                url,
                text,
                List.of(),
                Origin.whole(text.length()));
    }

    private static Claim claim(
            Document document,
            String sentence,
            Plover.Type type,
            @Nullable String mode,
            Status status,
            When date,
            List<Actor> actors,
            List<Actor> recipients,
            Detail detail) {
        int begin = document.text().indexOf(sentence);
        return new Claim(
                "claim " + sentence,
                new Plover(
                        type,
                        mode,
                        type == Plover.Type.SUPPORT ? List.of("military", "diplomatic") : List.of("military")),
                actors,
                recipients,
                status,
                date,
                null,
                Attribution.AUTHOR,
                detail,
                List.of(new Evidence(0, new Span(begin, begin + sentence.length()), sentence)),
                0.8,
                new Why("frames.tsv:1", List.of(), List.of()));
    }
}
