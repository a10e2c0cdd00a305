package org.entente.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;

/**
 * Made-up rows in the 61 columns of GDELT 2.0, as long as real ones and with like shares of empty cells: some states are
 * told of far more often than others, most events are talk, days follow one another. The same every time.
 */
final class GdeltRows {

    /** Rows a day, about what GDELT has. */
    private static final int DAILY = 4_000;

    private static final LocalDate FIRST = LocalDate.of(2015, 2, 18);

    /** Those told of most, each about half as often again as the next but one. */
    private static final List<String> OFTEN = List.of(
            "USA", "GBR", "RUS", "IRN", "CHN", "SYR", "CAN", "TUR", "JPN", "FRA", "IND", "PAK", "ISR", "DEU", "SAU",
            "UKR", "AUS", "KOR", "PRK", "IRQ", "AFG", "EGY");

    private static final String[] ROLES = {"GOV", "MIL", "COP", "BUS", "MED", "CVL", "OPP", "EDU", "LEG", "JUD"};

    private static final String[] PLACES = {
        "Northport", "Eastmoor", "Silverdale", "Kingsbridge", "Lakeview", "Old Harbour"
    };

    private static final String[] WORDS = {
        "minister",
        "visit",
        "talks",
        "border",
        "trade",
        "summit",
        "army",
        "court",
        "election",
        "strike",
        "energy",
        "deal"
    };

    private record State(String code, String name, String fips) {}

    private record Deed(String code, String goldstein, String quad) {}

    private final Random random = new Random(20150218);
    private final List<State> states = new ArrayList<>();
    private final List<Deed> deeds;
    private final double[] weights;
    private final double sum;

    GdeltRows(Knowledge knowledge) {
        List<Row> all = knowledge.table("states.tsv").rows();
        List<Row> fips = knowledge.table("datasets/fips.tsv").rows();
        List<String> order = new ArrayList<>(OFTEN);
        all.stream()
                .filter(row -> row.text("to").isEmpty() && row.text("id").equals(row.text("code")))
                .map(row -> row.text("code"))
                .filter(code -> !order.contains(code))
                .forEach(order::add);
        for (String code : order) {
            String name = all.stream()
                    .filter(row -> row.text("code").equals(code))
                    .findFirst()
                    .orElseThrow()
                    .text("name");
            fips.stream()
                    .filter(row -> row.text("means").equals(code))
                    .findFirst()
                    .ifPresent(row -> states.add(new State(code, name, row.text("word"))));
        }
        deeds = knowledge.table("datasets/cameo.tsv").rows().stream()
                .filter(row -> row.text("code").length() > 2)
                .map(row -> new Deed(row.text("code"), row.text("goldstein"), row.text("quad")))
                .toList();
        weights = IntStream.range(0, states.size())
                .mapToDouble(i -> 1 / (1.0 + i))
                .toArray();
        sum = Arrays.stream(weights).sum();
    }

    /** Writes rows number {@code from} up to {@code to} of all there could be. */
    void write(Path file, int from, int to) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = from; i < to; i++) {
                out.write(row(i));
                out.write('\n');
            }
        }
    }

    private String row(int number) {
        LocalDate day = FIRST.plusDays(number / DAILY);
        String date = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        Deed deed = deeds.get((int) (deeds.size() * Math.pow(random.nextDouble(), 1.6)));
        State place = state();
        int mentions = 1 + random.nextInt(20);
        String[] cells = new String[61];
        Arrays.fill(cells, "");
        put(cells, 0, 400_000_000 + number, date, date.substring(0, 6), day.getYear());
        put(cells, 4, String.format(Locale.ROOT, "%.4f", day.getYear() + day.getDayOfYear() / 366.0));
        actor(cells, 5, 0.12);
        actor(cells, 15, 0.3);
        put(
                cells,
                25,
                random.nextInt(2),
                deed.code(),
                deed.code().substring(0, 3),
                deed.code().substring(0, 2));
        put(cells, 29, deed.quad(), deed.goldstein(), mentions, 1 + mentions / 8, mentions);
        put(cells, 34, -8 + 12 * random.nextDouble());
        for (int at : new int[] {35, 43, 51}) {
            if (at == 51 || random.nextDouble() < 0.7) {
                place(cells, at, place);
            }
        }
        put(cells, 59, date + "230000", address(number));
        return String.join("\t", cells);
    }

    private void actor(String[] cells, int at, double nobody) {
        if (random.nextDouble() < nobody) {
            return;
        }
        boolean role = random.nextInt(3) == 0;
        boolean state = !role || random.nextBoolean();
        String kind = role ? ROLES[random.nextInt(ROLES.length)] : "";
        State one = state();
        String name = role ? kind.toLowerCase(Locale.ROOT) + " of " + one.name() : one.name();
        put(cells, at, (state ? one.code() : "") + kind, name.toUpperCase(Locale.ROOT), state ? one.code() : "");
        put(cells, at + 7, kind);
    }

    private void place(String[] cells, int at, State state) {
        String town = PLACES[random.nextInt(PLACES.length)];
        put(cells, at, 4, town + ", " + state.name(), state.fips(), state.fips() + "07", 41_234);
        put(cells, at + 5, degrees(60), degrees(170), -random.nextInt(3_000_000));
    }

    private String degrees(int most) {
        return String.format(Locale.ROOT, "%.4f", (2 * random.nextDouble() - 1) * most);
    }

    private String address(int number) {
        StringBuilder address = new StringBuilder("https://www.example")
                .append(random.nextInt(900))
                .append(".org/news/world");
        for (int i = 0; i < 6; i++) {
            address.append(i == 0 ? '/' : '-').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return address.append('-').append(number).toString();
    }

    private State state() {
        double left = random.nextDouble() * sum;
        int i = 0;
        while (i < weights.length - 1 && left > weights[i]) {
            left -= weights[i++];
        }
        return states.get(i);
    }

    private static void put(String[] cells, int at, Object... values) {
        for (int i = 0; i < values.length; i++) {
            cells[at + i] = String.valueOf(values[i]);
        }
    }
}
