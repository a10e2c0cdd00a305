package org.entente.ledger.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.knowledge.Knowledge;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of other people's files, and what the ledger has of them. */
class ImportTest {

    private static final String ICEWS = """
            Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude
            101\t2018-01-02\tRussia\t\tRussian Federation\tMake a visit\t042\t1.9\tPakistan\t\tPakistan\t7\t1\tThe Gazette\tIslamabad\t\t\tPakistan\t33.7\t73.1
            102\t2018-13-02\tIndia\t\tIndia\tConsult\t040\t1.0\tPakistan\t\tPakistan\t8\t2\tThe Gazette\t\t\t\tPakistan\t33.7\t73.1
            103\t2018-02-03\tIndia\t\tIndia\tAccuse\t112\t-2.0\tPakistan\t\tPakistan\t9\t1\tThe Gazette\t\t\t\tPakistan\t33.7\t73.1
            """;

    private static final String POLECAT = """
            Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID\tRecipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\tPublication Date\tStory People\tStory Organizations\tStory Locations\tLanguage\tVersion
            P1\t2021-04-06\tCONSULT\tvisit\t4.0\t1 - VERBAL COOPERATION\tdiplomatic\tSergey Lavrov\tRUS\t365\tGOV\tGOV\tNone\tLavrov\tNone\tPakistan\tPAK\t770\tGOV\tGOV\tNone\tPakistan\tNone\tIslamabad\tIslamabad\tNone\tNone\tPAK\t33.7\t73.1\t1\tIslamabad\tcity\tThe Gazette\t2021-04-07\tNone\tNone\tNone\ten\tNGEC
            """;

    private static final String SIPRI = """
            Transfers of major weapons: Deals with deliveries or orders made for 2000 to 2020
            Note: the question mark is an estimate.

            Recipient;Supplier;Year of order;;Number ordered;;Weapon designation;Weapon description;Number delivered;;Year(s) of delivery;status;Comments;SIPRI TIV per unit;SIPRI TIV for total order;SIPRI TIV of delivered weapons
            Pakistan;Russia;2015;;4;;Mi-35M;Combat helicopter;4;;2017;New;;7.5;30;30
            Pakistan;Russia;2016;?;8;?;RD-93;Turbofan;8;?;2018; 2019;New;For JF-17;2;16;16
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Ledger ledger() {
        return Ledger.open(folder.resolve("records.duckdb"));
    }

    private static Imported add(Ledger ledger, Path file) {
        return ledger.records().add(file, Request.PLAIN, Knowledge.shipped());
    }

    @Test
    void aBrokenRowIsSetAsideWithItsLineAndTheRestGoesIn() throws IOException {
        try (Ledger ledger = ledger()) {
            Imported imported = add(ledger, file("a.txt", ICEWS));

            assertThat(imported.setAside()).hasSize(1).first().satisfies(row -> {
                assertThat(row.line()).isEqualTo(3);
                assertThat(row.reason()).startsWith("Event Date is \"2018-13-02\"");
            });
            DataSet set = imported.set();
            assertThat(List.of(set.read(), set.in(), set.setAside(), set.skipped(), set.passedOver()))
                    .containsExactly(3L, 2L, 1L, 0L, 0L);
            assertThat(ledger.ask(
                                    "SELECT line, key, date_start, actor_country, recipient_country, cameo, plover_type, goldstein"
                                            + " FROM record ORDER BY line",
                                    10)
                            .rows())
                    .extracting(row -> String.join(" ", row))
                    .containsExactly(
                            "2 101 2018-01-02 2018-01-02 RUS PAK 042 CONSULT 1.9",
                            "4 103 2018-02-03 2018-02-03 IND PAK 112 ACCUSE -2.0");
        }
    }

    @Test
    void theVerySameFileAgainChangesNothing() throws IOException {
        try (Ledger ledger = ledger()) {
            Path file = file("a.txt", ICEWS);
            add(ledger, file);

            assertThat(add(ledger, file).fresh()).isFalse();
            assertThat(ledger.records().dataSets()).hasSize(1);
            assertThat(ledger.ask("SELECT count(*) FROM record", 1).rows()).containsExactly(List.of("2"));
        }
    }

    @Test
    void aRowOfALaterFileTakesThePlaceOfTheSameRow() throws IOException {
        try (Ledger ledger = ledger()) {
            add(ledger, file("a.txt", ICEWS));
            Imported later = add(ledger, file("b.txt", ICEWS.replace("Accuse\t112", "Threaten\t130")));

            assertThat(later.replaced()).isEqualTo(2);
            assertThat(ledger.ask("SELECT cameo FROM record WHERE replaced_by IS NULL ORDER BY line", 10)
                            .rows())
                    .containsExactly(List.of("042"), List.of("130"));
            assertThat(ledger.ask("SELECT count(*) FROM record", 1).rows()).containsExactly(List.of("4"));
        }
    }

    @Test
    void anUnknownStateStopsTheImportUnlessItsRowsAreLeftOut() throws IOException {
        Path file = file("a.txt", ICEWS.replace("\tIndia\tAccuse", "\tAtlantis\tAccuse"));
        try (Ledger ledger = ledger()) {
            assertThatThrownBy(() -> add(ledger, file))
                    .isInstanceOf(ImportException.class)
                    .hasMessageContaining("\"Atlantis\"")
                    .hasMessageContaining("line 4")
                    .hasMessageContaining("Nothing was imported");
            assertThat(ledger.records().dataSets()).isEmpty();

            Imported imported = ledger.records().add(file, new Request(true, null, null), Knowledge.shipped());
            assertThat(imported.unknown()).singleElement().asString().contains("Atlantis");
            assertThat(imported.set().skipped()).isEqualTo(1);
            assertThat(imported.set().in()).isEqualTo(1);
        }
    }

    @Test
    void polecatIsTold() throws IOException {
        try (Ledger ledger = ledger()) {
            assertThat(add(ledger, file("x", POLECAT)).set().name()).isEqualTo("polecat");
            assertThat(ledger.ask(
                                    "SELECT key, date_start, plover_type, plover_mode, quad, actor_country, actor_sector,"
                                            + " recipient_country, intensity FROM record",
                                    10)
                            .rows())
                    .containsExactly(List.of("P1", "2021-04-06", "CONSULT", "visit", "1", "RUS", "GOV", "PAK", "4.0"));
        }
    }

    @Test
    void siprisRegisterIsFoundBelowItsPreambleWithItsEstimates() throws IOException {
        String text = SIPRI.replace("2018; 2019", "\"2018; 2019\"");
        try (Ledger ledger = ledger()) {
            assertThat(add(ledger, file("register.csv", text)).set().name()).isEqualTo("sipri");
            assertThat(ledger.ask(
                                    "SELECT line, supplier, recipient, order_year, order_estimated, ordered, designation,"
                                            + " delivered, delivery_years, tiv_delivered FROM arms_deal ORDER BY line",
                                    10)
                            .rows())
                    .extracting(row -> String.join(" | ", row))
                    .containsExactly(
                            "5 | RUS | PAK | 2015 | false | 4 | Mi-35M | 4 | [2017] | 30.0",
                            "6 | RUS | PAK | 2016 | true | 8 | RD-93 | 8 | [2018, 2019] | 16.0");
        }
    }

    @Test
    void aRowWithTooFewCellsIsSetAsideWithItsLine() throws IOException {
        String text = SIPRI.replace("2018; 2019", "2018")
                .replace("Pakistan;Russia;2015;;4;;", "Pakistan;Russia\nPakistan;Russia;2015;;4;;");
        try (Ledger ledger = ledger()) {
            Imported imported = add(ledger, file("register.csv", text));

            assertThat(imported.setAside()).extracting(Imported.SetAside::line).containsExactly(5L);
            assertThat(ledger.ask("SELECT line FROM arms_deal ORDER BY line", 10)
                            .rows())
                    .containsExactly(List.of("6"), List.of("7"));
        }
    }

    @Test
    void zippedFilesAreReadToo() throws IOException {
        Path zip = folder.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.tab"));
            out.write(ICEWS.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.closeEntry();
        }
        try (Ledger ledger = ledger()) {
            assertThat(add(ledger, zip).set().in()).isEqualTo(2);
        }
    }

    @Test
    void whatIsOfNoKnownDataSetIsTold() throws IOException {
        Path file = file("a.csv", "colour,taste\nred,sweet\n");
        try (Ledger ledger = ledger()) {
            assertThatThrownBy(() -> add(ledger, file))
                    .isInstanceOf(ImportException.class)
                    .hasMessageStartingWith(
                            file + ": is of no known data set; its first line is \"colour,taste\". Known are ");
        }
    }
}
