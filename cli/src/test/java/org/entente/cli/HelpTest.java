package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code",
                "read",
                "watch",
                "import",
                "records",
                "ledger",
                "confirm",
                "dispute",
                "dismiss",
                "correct",
                "note",
                "merge",
                "split",
                "undo",
                "log",
                "sql",
                "check",
                "backup",
                "trace",
                "relate",
                "actor",
                "knowledge",
                "evaluate"
            })
    void everyCommandTeachesByExamples(String command) {
        Cli.Ran ran = Cli.run(command, "--help");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Usage: entente " + command, "Examples:").contains("entente " + command + " ");
        assertThat(Cli.run("help", command)).isEqualTo(ran);
    }

    @Test
    void theProgramTellsHowToBegin() {
        assertThat(Cli.run("--help").out())
                .startsWith("Reads English articles about states and keeps the ledger of their relationship.\n")
                .contains("entente read examples", "Exit codes: 0 all went well");
        assertThat(Cli.run("help")).isEqualTo(Cli.run("--help"));
    }

    @Test
    void versionTellsTheProjectsAndJavas() {
        Cli.Ran ran = Cli.run("--version");

        assertThat(ran.code()).isZero();
        assertThat(ran.lines().get(0)).matches("entente \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(ran.lines().get(1)).startsWith("Java " + Runtime.version());
    }

    @Test
    void withoutACommandTheHelpGoesToStandardError() {
        Cli.Ran ran = Cli.run();

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("Usage: entente", "Commands:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cod x                          | entente: there is no command cod; did you mean code?
            frobnicate                     | entente: there is no command frobnicate; allowed: code, read, watch, import, records, ledger, confirm, dispute, dismiss, correct, note, merge, split, undo, log, sql, check, backup, trace, relate, actor, knowledge, evaluate
            code                           | entente code: missing required parameter: 'FILE'
            code x --publised 2020-01-01   | entente code: there is no option --publised; did you mean --published?
            code x --published 2020        | entente code: invalid value for option '--published': "2020"; allowed: a day as 2021-04-20
            watch                          | entente watch: missing required parameter: 'FEED'
            watch x --interval soon        | entente watch: invalid value for option '--interval': "soon"; allowed: a time as 30s, 10m, 1h30m, 12h
            read x --translate localhost   | entente read: invalid value for option '--translate': "localhost"; allowed: the address of a service, as http://localhost:5000
            ledger RUS PAK --kind sale     | entente ledger: invalid value for option '--kind' (KIND): "sale"; allowed: visit, agreement, exercise, transfer, event
            ledger RUS PAK --status maybe  | entente ledger: invalid value for option '--status' (STATUS): "maybe"; allowed: speculated, proposed, in-talks, agreed, done, stopped, refused
            ledger RUS PAK --min-confidence 80 | entente ledger: invalid value for option '--min-confidence': "80"; allowed: a number from 0 to 1
            ledger RUS PAK --since soon    | entente ledger: --since is "soon"; allowed: a year, month or day as 2014, 2014-11, 2014-11-20
            ledger Pakistn India           | entente ledger: there is no state or organisation "Pakistn"; did you mean Pakistan?
            ledger RUS PAK IND             | entente ledger: one or two states have a ledger; given: RUS, PAK, IND
            records RUS PAK --kind sale    | entente records: invalid value for option '--kind' (KIND): "sale"; allowed: event, transfer, exercise, alliance, value, visit, agreement
            records RUS PAK --since soon   | entente records: --since is "soon"; allowed: a year, month or day as 2014, 2014-11, 2014-11-20
            note 1                         | entente note: a note needs words; give them with --why
            correct 1 2                    | entente correct: nothing says what is right; give a field and its value, as status=done
            correct 1 colour=red           | entente correct: there is no field "colour"; allowed: kind, status, date, type, mode, speaker, actors, recipients, visitors, host, parties, topics, instrument, name, series, participants, supplier, recipient, designation, description, quantity, value, terms
            correct 1 status=maybe         | entente correct: status is "maybe"; allowed: speculated, proposed, in-talks, agreed, done, stopped, refused
            correct 1 host=Pakistn         | entente correct: there is no state or organisation "Pakistn"; did you mean Pakistan?
            merge 1                        | entente merge: positional parameter at index 0..* (ENTRY) requires at least 2 values, but only 1 were specified: [1]
            merge 1 x                      | entente merge: invalid value for positional parameter at index 0..* (ENTRY): 'x' is not a long
            relate a b                     | entente relate: one too many: b
            """)
    void misuseIsToldWithWhatWasMeant(String args, String message) {
        Cli.Ran ran = Cli.run(args.split(" ", -1));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines().findFirst()).hasValue(message);
        assertThat(ran.err()).contains("--help");
    }
}
