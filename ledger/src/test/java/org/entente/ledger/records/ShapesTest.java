package org.entente.ledger.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file in each shape that data sets come in, and what the ledger has of it. */
class ShapesTest {

    private static final String ACLED =
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
                    + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,"
                    + "admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";

    private static final String ACLED_2018 =
            "gwno,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,actor1,ally_actor_1,inter1,"
                    + "actor2,ally_actor_2,inter2,interaction,country,admin1,admin2,admin3,location,latitude,longitude,"
                    + "geo_precision,source,notes,fatalities";

    private static final String UCDP =
            "id,relid,year,active_year,type_of_violence,conflict_name,dyad_name,side_a,side_b,where_prec,where_coordinates,"
                    + "latitude,longitude,country,country_id,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,"
                    + "deaths_unknown,best,high,low,gwnoa,gwnob";

    private static final String MME =
            "MMEID,Ex_Name,Series_Name,Location,lat,lon,StartDate,s.year,s.month,s.day,EndDate,e.year,"
                    + "e.month,e.day,CPX,Air,Land,Sea,Amphibious,Cyber,Warfighting,Peacekeeping,Humanitarian,FocusDescription,"
                    + "AdditionalParticipantInfo,StateA,StateB,StateC";

    @TempDir
    private Path folder = Path.of("");

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("records.duckdb"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Imported add(String text) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "file", ""), text);
        Imported imported = ledger.records().add(file, Request.PLAIN, Knowledge.shipped());
        DataSet set = imported.set();
        assertThat(set.read()).isEqualTo(set.in() + set.setAside() + set.skipped() + set.passedOver());
        return imported;
    }

    private List<String> ask(String sql) {
        return ledger.ask(sql, 100_000).rows().stream()
                .map(row -> String.join(" | ", row))
                .toList();
    }

    private static String acled(String id, String notes, String deaths) {
        return id
                + ",12 March 2023,2023,1,Political violence,Battles,Armed clash,Military Forces of Pakistan (2022-),,State forces,"
                + "TTP: Tehreek-i-Taliban Pakistan,,Rebel group,12,,586,South Asia,Pakistan,Punjab,,,Mianwali,32.58,71.54,1,The"
                + " Gazette,National,\"" + notes + "\"," + deaths + ",,1679000000";
    }

    @Test
    void acledHas31ColumnsAndActorsWithoutDirection() throws IOException {
        DataSet set = add(ACLED + "\n" + acled("PAK1", "Soldiers, \"\"as reported\"\",\nwere fired on.", "3") + "\n")
                .set();

        assertThat(set.shape()).isEqualTo("acled");
        assertThat(ask(
                        "SELECT line, key, date_start, actor_country, actor_name, recipient_country, plover_type, place_country,"
                                + " fatality.best, note FROM record JOIN fatality USING (data_set, line)"))
                .containsExactly(
                        "2 | PAK1 | 2023-03-12 | PAK | Military Forces of Pakistan (2022-) |  | ASSAULT | PAK | 3 |"
                                + " Soldiers, \"as reported\",\nwere fired on.");
    }

    @Test
    void inALongFileEveryRowKeepsItsLineHoweverManyLinesOthersTake() throws IOException {
        StringBuilder text = new StringBuilder(ACLED).append("\r\n");
        List<String> expected = new ArrayList<>();
        int line = 2;
        for (int i = 1; i <= 20_000; i++) {
            boolean broken = i % 7_000 == 0;
            int lines = i % 3 == 0 ? 3 : i % 11 == 0 ? 2 : 1;
            if (!broken) {
                expected.add(line + " | PAK" + i);
            }
            String notes = "Row " + i + "\r\nwith a second line,".repeat(lines - 1);
            text.append(acled("PAK" + i, notes, broken ? "several" : "0")).append("\r\n");
            line += lines;
            if (i == 9_999) {
                text.append("\r\n");
                line++;
            }
        }
        Imported imported = add(text.toString());

        assertThat(ask("SELECT line, key FROM record ORDER BY line")).isEqualTo(expected);
        assertThat(imported.setAside())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.reason())
                        .isEqualTo("fatalities is \"several\"; a number of deaths was expected"));
        List<String> lines = text.toString().lines().toList();
        assertThat(imported.setAside())
                .extracting(row -> lines.get((int) row.line() - 1).split(",", 2)[0])
                .containsExactly("PAK7000", "PAK14000");
    }

    @Test
    void acledBefore2019Has25ColumnsAndNumbersOfStates() throws IOException {
        DataSet set = add(ACLED_2018 + "\n"
                        + "770,9PAK,9,31-January-2015,2015,1,Battle-No change of territory,Military Forces of Pakistan (2013-),,1,"
                        + "Military Forces of India (2014-),,1,11,Pakistan,Punjab,,,Sialkot,32.49,74.53,1,The Gazette,\"Fire\n"
                        + "was exchanged.\",2\n"
                        + "770,10PAK,10,31-Janvier-2015,2015,1,Riots/Protests,Protesters (Pakistan),,6,,,0,60,Pakistan,Punjab,,,"
                        + "Lahore,31.5,74.3,1,The Gazette,A march.,0\n")
                .set();

        assertThat(set.shape()).isEqualTo("acled-2018");
        assertThat(
                        ask(
                                "SELECT line, key, date_start, actor_country, recipient_country, place_country, note FROM record"))
                .containsExactly("2 | 9PAK | 2015-01-31 | PAK | IND | PAK | Fire\nwas exchanged.");
        assertThat(ask("SELECT line, reason FROM set_aside"))
                .containsExactly("4 | event_date is \"31-Janvier-2015\"; a day as 31 January 2015 was expected");
    }

    @Test
    void hdxPutsARowOfTagsUnderUcdpsHeader() throws IOException {
        DataSet set = add(UCDP + "\n"
                        + "#id,,#date+year,,,,,,,,,#geo+lat,#geo+lon,#country+name,,,#date+start,#date+end,,,,,#affected,,,,\n"
                        + "244,PAK-1,1999,1,1,India - Pakistan,Government of India - Government of Pakistan,Government of India,"
                        + "Government of Pakistan,1,Kargil,34.5,76.1,India,750,1,1999-05-26 00:00:00.000,1999-05-27 00:00:00.000,"
                        + "3,4,0,0,7,9,7,750,770\n"
                        + "245,PAK-2,1999,1,1,India - Pakistan,Government of India - Government of Pakistan,Government of India,"
                        + "Government of Pakistan,1,Kargil,34.5,76.1,India,750,1,1999-05-28,1999-05-20,3,4,0,0,7,9,7,750,770\n")
                .set();

        assertThat(List.of(set.read(), set.in(), set.setAside(), set.passedOver()))
                .containsExactly(3L, 1L, 1L, 1L);
        assertThat(ask(
                        "SELECT line, date_start, date_end, actor_country, actor_sector, recipient_country, best, low, high"
                                + " FROM record JOIN fatality USING (data_set, line)"))
                .containsExactly("3 | 1999-05-26 | 1999-05-27 | IND | MIL | PAK | 7 | 7 | 9");
        assertThat(ask("SELECT line, reason FROM set_aside"))
                .containsExactly("4 | date_end is \"1999-05-20\"; a day not before date_start was expected");
    }

    @Test
    void phoenixHas26ColumnsWithoutAHeader() throws IOException {
        String text = """
                2015_1|20150218|2015|2|18|PAKGOV|PAK|GOV||RUSMIL|RUS|MIL||040|04|1|1.0|ENERGY,1|33.7|73.1|Islamabad||PAK|17_2|https://example.org/a;https://example.org/b|wire
                2015_2|20150230|2015|2|30|PAKGOV|PAK|GOV||RUSMIL|RUS|MIL||040|04|1|1.0||||||PAK|17_3|https://example.org/c|wire
                2015_3|20150219|2015|2|19|IGOUNO|UNO|||RUS|RUS|||112|11|3|-2.0||||||USA|18_1|https://example.org/d|wire
                """.replace('|', '\t');

        assertThat(add(text).set().shape()).isEqualTo("phoenix-events");
        assertThat(ask(
                        "SELECT line, key, date_start, actor_country, actor_sector, recipient_country, recipient_sector, cameo,"
                                + " plover_type, quad, goldstein, place_country, url FROM record ORDER BY line"))
                .containsExactly(
                        "1 | 2015_1 | 2015-02-18 | PAK | GOV | RUS | MIL | 040 | CONSULT | 1 | 1.0 | PAK | https://example.org/a",
                        "3 | 2015_3 | 2015-02-19 | UN |  | RUS |  | 112 | ACCUSE | 3 | -2.0 | USA | https://example.org/d");
        assertThat(ask("SELECT line, reason FROM set_aside"))
                .containsExactly("2 | date is \"20150230\"; a day as 20150218 was expected");
    }

    @Test
    void mmeListsAnyNumberOfParticipantsAndDaysThatAreNotKnown() throws IOException {
        add(
                MME + "\n"
                        + "mme1,Blue Lantern,Lantern,Karachi,24.8,67.0,2004-03-xx,2004,3,xx,2004-03-xx,2004,3,xx,0,0,0,1,0,0,1,0,0,"
                        + "Mine clearance,Observers from several states,Pakistan,United Kingdom,France\n"
                        + "mme2,-9,-9,-9,-9,-9,2005-10-10,2005,10,10,2005-10-19,2005,10,19,1,0,1,0,0,0,0,1,0,-9,-9,Russia,India,-9\n"
                        + "mme3,Red Lantern,-9,-9,-9,-9,2005-10-10,2005,10,10,2005-10-09,2005,10,9,1,0,1,0,0,0,0,1,0,-9,-9,Russia,India,-9\n");

        assertThat(
                        ask(
                                "SELECT line, key, name, date_start, date_end, date_precision, participants, forces FROM joint_exercise"))
                .containsExactly(
                        "2 | mme1 | Blue Lantern | 2004-03-01 | 2004-03-31 | month | [FRA, GBR, PAK] | [sea, warfighting]",
                        "3 | mme2 |  | 2005-10-10 | 2005-10-19 | day | [IND, RUS] | [command post, land, peacekeeping]");
        assertThat(ask("SELECT line FROM set_aside")).containsExactly("4");
    }

    @Test
    void deliveriesNoLongerCountWhenALaterRegisterHasTheirDeals() throws IOException {
        String deliveries = """
                SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate?,TIV deal unit,TIV delivery values,Local production
                7,Russia,Pakistan,Mi-35M,Combat helicopter,Aircraft,2015,No,2,No,2017,No,New,No,7.5,15,No
                7,Russia,Pakistan,Mi-35M,Combat helicopter,Aircraft,2015,No,2,No,2018,No,New,No,7.5,15,No
                """;
        add(deliveries);
        assertThat(ask("SELECT key, delivered, tiv_delivered, delivery_years FROM arms_deal"))
                .containsExactly("7 | 4 | 30.0 | [2017, 2018]");

        assertThat(add(deliveries.replace("2018,No,New", "2019,No,New")).replaced())
                .isEqualTo(1);
        assertThat(ask("SELECT year, tiv FROM arms_delivery WHERE replaced_by IS NULL ORDER BY year"))
                .containsExactly("2017 | 15.0", "2019 | 15.0");
    }
}
