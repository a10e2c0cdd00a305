package org.entente.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Kind;
import org.entente.model.Origin;
import org.entente.model.Original;
import org.entente.model.Passage;
import org.entente.model.Place;
import org.entente.model.Plover;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.When;
import org.entente.model.Why;
import org.jspecify.annotations.Nullable;

/** Makes documents and claims of every shape, the same ones from the same seed. */
final class Variety {

    private static final List<String> COUNTRIES =
            List.of("RUS", "PAK", "IND", "CHN", "USA", "TUR", "IRN", "GBR", "FRA", "EU", "NATO", "XKX");
    private static final List<String> TEXTS = List.of(
            "",
            "Mi-35",
            "двигатель РД-93",
            "巴基斯坦",
            "“Druzhba‑2016” — 'quoted', \"twice\"; tab\tand\nline",
            "🚁 × 4",
            "مشق",
            "e\u0301 a\u0000b",
            "x".repeat(70_000));

    private final Random random;

    Variety(long seed) {
        random = new Random(seed);
    }

    Document document(String id) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        boolean divided = random.nextBoolean();
        List<Passage> passages = new ArrayList<>();
        for (Passage.Kind kind : Passage.Kind.values()) {
            passages.add(new Passage(kind, new Span(0, text.length())));
        }
        return new Document(
                id,
                text(),
                orNull(this::text),
                orNull(this::text),
                orNull(this::text),
                orNull(this::day),
                "en",
                orNull(this::text),
                text,
                divided ? passages : List.of(),
                random.nextBoolean()
                        ? Origin.whole(text.length())
                        : new Origin(
                                List.of(new Origin.Stretch(0, 3, 17), new Origin.Stretch(4, 9, 200)),
                                List.of(new Origin.Mark(0, "page 1"), new Origin.Mark(4, text()))),
                orNull(() -> original(divided ? passages.size() : 0)));
    }

    private Original original(int passages) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < passages; i++) {
            spans.add(new Span(i * 10, i * 10 + random.nextInt(10)));
        }
        return new Original("ru", text(), spans);
    }

    Claim claim(String id) {
        return claim(id, one(Kind.values()));
    }

    Claim claim(String id, Kind kind) {
        return new Claim(
                id,
                plover(),
                some(this::actor),
                some(this::actor),
                one(Status.values()),
                when(),
                orNull(() ->
                        new Place(text(), country(), random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180)),
                switch (random.nextInt(3)) {
                    case 0 -> Attribution.AUTHOR;
                    case 1 -> Attribution.UNNAMED;
                    default -> Attribution.named(actor());
                },
                detail(kind),
                evidence(),
                random.nextInt(3) == 0 ? random.nextInt(2) : random.nextDouble(),
                new Why(text(), some(this::text), some(() -> random.nextInt(1000))));
    }

    private Plover plover() {
        Plover.Type type = one(Plover.Type.values());
        List<String> modes = type.modes();
        return new Plover(
                type,
                modes.isEmpty() ? null : orNull(() -> modes.get(random.nextInt(modes.size()))),
                some(() -> Plover.CONTEXTS.get(random.nextInt(Plover.CONTEXTS.size()))));
    }

    private Detail detail(Kind kind) {
        return switch (kind) {
            case VISIT ->
                new Detail.Visit(
                        some(() -> new Detail.Visitor(orNull(this::text), orNull(this::text), orNull(this::country))),
                        orNull(this::country));
            case AGREEMENT -> new Detail.Agreement(some(this::country), some(this::text), orNull(this::text));
            case EXERCISE -> new Detail.Exercise(orNull(this::text), orNull(this::text), some(this::country));
            case TRANSFER ->
                new Detail.Transfer(
                        orNull(this::country),
                        orNull(this::country),
                        orNull(this::text),
                        orNull(this::text),
                        orNull(() -> new Detail.Quantity(
                                random.nextInt(1_000_000),
                                one(Detail.Bound.values()),
                                orNull(() -> 1_000_000L + random.nextInt(1_000)))),
                        orNull(() -> new Detail.Money(random.nextDouble() * 1e10, "USD")),
                        new Detail.Kit(orNull(this::text), orNull(this::text), some(this::country)),
                        orNull(() -> (long) random.nextInt(1_000_000)),
                        some(() -> one(Detail.Term.values())));
            case EVENT -> new Detail.Event();
        };
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        do {
            int begin = random.nextInt(10_000);
            evidence.add(new Evidence(random.nextInt(200), new Span(begin, begin + random.nextInt(500)), text()));
        } while (random.nextInt(4) == 0);
        return evidence;
    }

    private When when() {
        LocalDate day = day();
        return switch (random.nextInt(6)) {
            case 0 -> When.UNKNOWN;
            case 1 -> When.day(day);
            case 2 -> When.days(day, day.plusDays(random.nextInt(5)));
            case 3 -> When.month(YearMonth.from(day));
            case 4 -> When.years(day.getYear(), day.getYear() + random.nextInt(2));
            default -> When.decade(day.getYear() / 10 * 10);
        };
    }

    private LocalDate day() {
        return LocalDate.of(1945, 1, 1).plusDays(random.nextInt(30_000));
    }

    private Actor actor() {
        return new Actor(text(), text(), random.nextInt(5) == 0 ? "" : country(), one("GOV", "MIL", "REB", ""));
    }

    private String country() {
        return COUNTRIES.get(random.nextInt(COUNTRIES.size()));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size() - (random.nextInt(50) == 0 ? 0 : 1)));
    }

    private <T> @Nullable T orNull(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> List<T> some(Supplier<T> value) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(value.get());
        }
        return some;
    }

    @SafeVarargs
    private final <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
