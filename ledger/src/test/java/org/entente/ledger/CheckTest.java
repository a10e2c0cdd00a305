package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ledger of four articles, one revised, with decisions and a register of arms; damaged in every way, and told of. */
class CheckTest {

    @TempDir
    private static Path folder = Path.of("");

    private static Path whole = Path.of("");
    private static List<Connection> opened = new ArrayList<>();

    @BeforeAll
    static void open() throws SQLException {
        whole = OldLedger.unpack(6, folder.resolve("whole.ledger"));
        Ledger.open(whole).close();
        opened.add(DriverManager.getConnection("jdbc:duckdb:" + whole));
        soundness();
    }

    @AfterAll
    static void close() throws SQLException {
        opened.get(0).close();
    }

    /** Each damage is undone before the next. */
    @BeforeEach
    void begin() throws SQLException {
        damage("BEGIN TRANSACTION");
    }

    @AfterEach
    void rollBack() throws SQLException {
        damage("ROLLBACK");
    }

    private static void damage(String sql) throws SQLException {
        try (Statement statement = opened.get(0).createStatement()) {
            statement.execute(sql);
        }
    }

    private static Soundness soundness() throws SQLException {
        return new Check((DuckDBConnection) opened.get(0)).run();
    }

    @Test
    void aSoundLedgerIsCounted() throws SQLException {
        assertThat(soundness()).isEqualTo(new Soundness(4, 61, 42, 10, 2, 2, List.of(), 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DELETE FROM ledger_version WHERE version = 2                            | version of the tables 2 is noted 0 times; expected: once each from 1 to the newest
            DROP TABLE transfer                                                     | column transfer.claim is missing; expected: VARCHAR NOT NULL, in place 1
            ALTER TABLE evidence DROP sentence                                      | column evidence.sentence is missing; expected: INTEGER NOT NULL, in place 3
            ALTER TABLE claim ADD COLUMN mood VARCHAR                               | column claim.mood is there; expected: no such column
            ALTER TABLE tiv ALTER tiv TYPE VARCHAR                                  | column tiv.tiv is VARCHAR NOT NULL, in place 7; expected: DOUBLE NOT NULL, in place 7
            DROP VIEW dyads                                                         | column dyads.first is missing; expected: VARCHAR, in place 1
            CREATE TABLE twin AS FROM entry; DROP TABLE entry; ALTER TABLE twin RENAME TO entry | primary key of table entry is missing; expected: id
            UPDATE document SET text = left(text, 100) WHERE id = '9d6c08eedc101627' | document 9d6c08eedc101627 has a text of 100 characters and a passage that ends at 1686; expected: passages within the text
            UPDATE document SET original_text = 'Привет' WHERE id = '9d6c08eedc101627' | document 9d6c08eedc101627 was translated from an unknown language and has 0 of 8 original passages; expected: language, text, and as many passages, or none of these
            UPDATE document SET replaced_at = NULL                                  | document 010e4b32c1fce72f counts; expected: to be replaced: a later version took its place
            UPDATE document SET replaced_at = now()                                 | document d906f64d73a31351 was replaced; expected: to count: it is the last version of an article
            UPDATE document SET replaced_at = now()                                 | document 9d6c08eedc101627 was replaced, by no version; expected: to count
            DELETE FROM document WHERE id = '9d6c08eedc101627'                      | claim 802c0c5481ad3f4c names document 9d6c08eedc101627; expected: a document that is there
            DELETE FROM document WHERE id = '010e4b32c1fce72f'                      | version 1 of file:///tmp/entente-ledger/watched/release.txt names document 010e4b32c1fce72f; expected: a document that is there
            UPDATE version SET number = 3 WHERE number = 2                          | versions of article file:///tmp/entente-ledger/watched/release.txt are numbered 1, 3; expected: 1 to 2
            DELETE FROM claim WHERE id = '2de0f196e52de813'                         | claims of document 9d6c08eedc101627 have the positions 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13; expected: 0 to 12
            DELETE FROM claim WHERE id = '2de0f196e52de813'                         | row evidence of claim 2de0f196e52de813 names a claim that is not there; expected: a claim that is there
            DELETE FROM claim WHERE id = '2de0f196e52de813'                         | entry 17 has claim 2de0f196e52de813, which is not there; expected: claims that are there
            DELETE FROM claim WHERE id = '149ab0d1b18ae5cb'                         | decision 4 is about claim 149ab0d1b18ae5cb, which is not there; expected: a claim that is there
            UPDATE claim SET kind = 'gift' WHERE id = '2de0f196e52de813'            | claim 2de0f196e52de813 has kind "gift"; expected: visit, agreement, exercise, transfer, event
            UPDATE claim SET kind = 'visit' WHERE id = '2de0f196e52de813'           | claim 2de0f196e52de813 is of kind visit and has 0 rows in table visit; expected: one
            UPDATE claim SET kind = 'visit' WHERE id = '2de0f196e52de813'           | claim 2de0f196e52de813 is of kind visit and has 1 rows in table transfer; expected: none
            UPDATE claim SET kind = 'visit' WHERE id = '2de0f196e52de813'           | claim 2de0f196e52de813 is of kind visit in entry 17; expected: kind transfer
            UPDATE claim SET status = 'MAYBE' WHERE id = '2de0f196e52de813'         | claim 2de0f196e52de813 has status "MAYBE"; expected: SPECULATED, PROPOSED, IN_TALKS, AGREED, DONE, STOPPED, REFUSED
            UPDATE claim SET plover_type = 'AID', plover_mode = 'phone' WHERE id = '2de0f196e52de813' | claim 2de0f196e52de813 has mode "AID phone"
            UPDATE claim SET date_start = NULL WHERE id = 'a71c55a3fdfab926'        | claim a71c55a3fdfab926 has a date from ? to 2021-04-07 with precision day; expected: a first day not after the last, or neither with precision unknown
            UPDATE claim SET confidence = 7 WHERE id = '2de0f196e52de813'           | claim 2de0f196e52de813 has confidence 7.0; expected: from 0 to 1
            UPDATE claim SET attribution = 'named', speaker_name = NULL WHERE id = '2de0f196e52de813' | claim 2de0f196e52de813 is said by somebody named who has no name; expected: the speaker's words, name, country and sector
            DELETE FROM party WHERE claim = 'bbef4b23cc9cc4ce'                      | claim bbef4b23cc9cc4ce has the countries PAK RUS; expected: those of its parties and details: none
            DELETE FROM party WHERE claim = 'dd148c5facaafa97' AND position = 0     | parties of claim dd148c5facaafa97 are actor 1; expected: actors and recipients, each from 0 on without a gap
            INSERT INTO party FROM party WHERE claim = '2de0f196e52de813'           | parties of claim 2de0f196e52de813 are actor 0, actor 0; expected: actors and recipients, each from 0 on without a gap
            DELETE FROM evidence WHERE claim = '2de0f196e52de813'                   | evidence of claim 2de0f196e52de813 is missing; expected: one sentence at least, from 0 on without a gap
            UPDATE evidence SET begins = begins + 1 WHERE claim = 'a71c55a3fdfab926' | evidence of claim a71c55a3fdfab926 stands from 1 to 90 of document c1204a0c34f23459 as "avrov in Islamabad: Russia offers Pakistan more drills and u"; expected: "Lavrov in Islamabad: Russia offers Pakistan more drills and "
            DELETE FROM entry WHERE id = 20                                         | claim fb2332a0191e23e1 belongs to entry 20, which is not there; expected: an entry that is there
            DELETE FROM entry_claim WHERE entry = 20                                | claim fb2332a0191e23e1 belongs to 0 entries; expected: one
            DELETE FROM entry_claim WHERE entry = 20                                | entry 20 has no claim; expected: at least one
            INSERT INTO entry_claim VALUES (21, 'fb2332a0191e23e1', 1, 'twice')     | claim fb2332a0191e23e1 belongs to 2 entries; expected: one
            UPDATE print SET prints = 1 WHERE document = '9d6c08eedc101627'         | prints of document 9d6c08eedc101627 are
            INSERT INTO copy VALUES ('9d6c08eedc101627', 'none', 1)                 | copy 9d6c08eedc101627 is a copy of document none; expected: another document; both there
            INSERT INTO copy SELECT 'c1204a0c34f23459', '9d6c08eedc101627', 1 FROM range(2) | copy c1204a0c34f23459 is told 2 times to be one of document 9d6c08eedc101627; expected: once
            INSERT INTO repeated VALUES ('fb2332a0191e23e1', '9d6c08eedc101627')    | claim fb2332a0191e23e1 repeats what claim 9d6c08eedc101627 stands for; expected: claims that are there, of which that one stands for itself
            DELETE FROM decision WHERE number = 9                                   | decisions of the log are numbered 1 to 10, 9 of them; expected: 1 to 9
            DELETE FROM entry WHERE id = 42                                         | decision 5 is about entry 42, which is not there; expected: an entry that is there
            UPDATE decision SET undoes = 12 WHERE number = 10                       | decision 10 takes back decision 12; expected: an earlier one
            UPDATE decision_again SET decision = 11                                 | decision 11 holds for claim 0a8902fa331f5a3d too, for what it says of claim 149ab0d1b18ae5cb; expected: a decision and claims that are there
            UPDATE decision SET kind = 'like' WHERE number = 1                      | decisions of the log cannot be taken again
            UPDATE decided_entry SET status = 'DONE' WHERE entry = 17               | what was decided of entry 17 is kept as {'entry': 17, 'shown_in': NULL, 'verdict': NULL, 'status': DONE,
            DELETE FROM decided_entry WHERE entry = 7                               | what was decided of entry 7 is not kept; expected: by the decisions {'entry': 7, 'shown_in': 17,
            UPDATE decided_claim SET verdict = NULL WHERE claim = '0657568d5bf66e2b' | what was decided of claim 0657568d5bf66e2b is kept as {'claim': 0657568d5bf66e2b, 'entry': NULL, 'verdict': NULL,
            UPDATE data_set SET rows_in = 2 WHERE id = 1                            | data set 1 has 2 rows, of which 2 in, 1 set aside, 0 skipped, 0 no data; expected: the first as the sum of the others
            DELETE FROM set_aside                                                   | data set 1 has 0 rows in table set_aside; expected: 1, as was noted
            DELETE FROM arms_deal WHERE data_set = 2                                | data set 2 has rows of 0 lines; expected: 1, as was noted
            INSERT INTO arms_deal FROM arms_deal WHERE data_set = 2                 | row arms_deal of data set 2, line 2 is there 2 times; expected: once
            UPDATE arms_deal SET replaced_by = 1 WHERE data_set = 1                 | row arms_deal of data set 1 was replaced by data set 1; expected: a later one that is there
            DELETE FROM data_set WHERE id = 1                                       | row arms_deal of data set 1 names a data set that is not there; expected: a data set that is there
            INSERT INTO fatality (data_set, line, violence, best) VALUES (1, 9, 'war', 3) | fatality data set 1, line 9 has no record; expected: the record of the same line
            INSERT INTO arms_delivery VALUES (1, 2, 'x', 2017, false, 1, false, 1, false, NULL) | arms delivery data set 1, line 2 is of deal x, which is not there; expected: a deal of the same data set
            """)
    void damageIsToldWithWhatWasFoundAndExpected(String damage, String told) throws SQLException {
        damage(damage);

        Soundness soundness = soundness();
        assertThat(soundness.sound()).isFalse();
        assertThat(soundness.faults())
                .extracting(Soundness.Fault::toString)
                .anySatisfy(fault -> assertThat(fault).startsWith(told));
    }

    @Test
    void offsetsCountCharactersBeyondTheFirstPlaneTwice() throws SQLException {
        damage("UPDATE document SET text = '🚁🚁' || text WHERE id = 'c1204a0c34f23459'");
        damage("UPDATE evidence SET begins = begins + 4, ends = ends + 4 WHERE claim IN"
                + " (SELECT id FROM claim WHERE document = 'c1204a0c34f23459')");
        assertThat(soundness().faults()).isEmpty();

        damage("UPDATE evidence SET text = '🚁' || text, begins = begins - 2 WHERE claim = 'a71c55a3fdfab926'");
        assertThat(soundness().faults()).isEmpty();

        damage("UPDATE evidence SET begins = begins + 1 WHERE claim = 'a71c55a3fdfab926'");
        assertThat(soundness().count()).isEqualTo(1);
    }

    @Test
    void ofManyFaultsOfAKindTheFirstAreToldAndAllCounted() throws SQLException {
        damage("INSERT INTO version SELECT 'page ' || range, 1, 'none', now() FROM range(61)");

        assertThat(soundness().count()).isEqualTo(61);
        assertThat(soundness().faults()).hasSize(20);
    }

    @Test
    void aTableThatCannotBeReadIsTold() throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        byte[] words = "Lavrov in Islamabad".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int at = 0;
        while (!java.util.Arrays.equals(bytes, at, at + words.length, words, 0, words.length)) {
            at++;
        }
        bytes[at] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged.ledger"), bytes);

        try (Ledger ledger = Ledger.openForReading(damaged)) {
            assertThat(ledger.soundness().faults())
                    .extracting(Soundness.Fault::toString)
                    .anySatisfy(fault -> assertThat(fault).startsWith("table document cannot be read: "));
        }
    }

    @Test
    void whatAPersonAddedToTheFileIsNoFault() throws SQLException {
        damage("CREATE TABLE mine (note VARCHAR); CREATE VIEW yours AS FROM mine");

        assertThat(soundness().faults()).isEmpty();
    }
}
