package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's word over the program's, from the command line. */
class DecideTest {

    private static final String ARTICLES = """
            {"id": "a", "date": "2018-01-05", "text": "Russia delivered four Mi-35M helicopters to Pakistan in 2017."}
            {"id": "b", "date": "2018-02-05", "text": "In 2017 Russia supplied Mi-17 helicopters to Pakistan."}
            """;

    @TempDir
    Path folder;

    String ledger;

    @BeforeEach
    void read() {
        ledger = folder.resolve("decided.duckdb").toString();
        assertThat(Cli.runWith(ARTICLES, "read", "-", "--ledger", ledger).code())
                .isZero();
    }

    private Cli.Ran run(String... words) {
        String[] args = java.util.Arrays.copyOf(words, words.length + 2);
        args[words.length] = "--ledger";
        args[words.length + 1] = ledger;
        return Cli.run(args);
    }

    private String shown(String... more) {
        List<String> words = new java.util.ArrayList<>(List.of("ledger", "RUS", "PAK"));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new)).out();
    }

    /** The id of the first claim of that entry. */
    private String claim(int entry) {
        Matcher id =
                Pattern.compile("(?m)^" + entry + " .*\\R\\s+([0-9a-f]{16}) ").matcher(shown("--claims"));
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    @Test
    void aDecisionIsToldMarkedLoggedAndUndone() {
        assertThat(run("confirm", "1", "--by", "anna", "--why", "seen there").out())
                .isEqualTo("1  confirm entry 1 (anna): seen there\n");
        assertThat(shown()).containsPattern("(?m)^1 .* confirmed by anna$");
        assertThat(shown("--sources")).contains("! confirm entry 1 (anna): seen there");
        assertThat(shown("--format", "csv")).containsPattern("(?m)^1,.*,confirmed by anna$");
        assertThat(shown("--format", "json"))
                .contains(
                        "\"verdict\":\"confirmed\"",
                        "\"decisions\":[{\"decision\":1,\"kind\":\"confirm\",\"entry\":1,");

        assertThat(run("undo", "1", "--by", "ben").out()).isEqualTo("2  undo 1 (ben)\n");

        assertThat(shown()).doesNotContain("decided");
        assertThat(run("log").lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .matches("1  \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  confirm entry 1 \\(anna\\): seen there"
                                        + "  \\[undone]"),
                        line -> assertThat(line).endsWith("undo 1 (ben)"));
        assertThat(run("log", "--by", "ben").lines()).hasSize(1);
        assertThat(run("log", "--entry", "2").err()).isEqualTo("Nobody has decided anything of that.\n");
        assertThat(run("log", "--entry", "1", "--json").lines().get(0))
                .startsWith("{\"decision\":1,\"kind\":\"confirm\",\"entry\":1,\"by\":\"anna\",\"at\":\"")
                .endsWith("\"reason\":\"seen there\",\"in_force\":false}");
    }

    @Test
    void whatIsDismissedIsHiddenUnlessAskedForAlsoWhenItIsReadAgain() {
        String claim = claim(1);
        run("dismiss", claim.substring(0, 6), "--by", "anna");

        assertThat(shown()).doesNotContain("Mi-35M").contains("Mi-17");
        assertThat(shown("--dismissed", "--claims"))
                .contains("Mi-35M", "1 claim dismissed", "! dismiss claim " + claim);

        Cli.runWith(ARTICLES, "read", "-", "--ledger", ledger);
        Cli.runWith(ARTICLES.replace("\"a\"", "\"copy\""), "read", "-", "--ledger", ledger);
        assertThat(shown()).doesNotContain("Mi-35M");
    }

    @Test
    void aCorrectionShowsWhatStoodThere() {
        assertThat(run("correct", claim(1), "quantity=about 6", "supplier=China", "--by", "anna")
                        .lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .matches("1  correct claim [0-9a-f]{16}, quantity: 4 → about 6 \\(anna\\)"),
                        line -> assertThat(line).endsWith(", supplier: RUS → CHN (anna)"));

        assertThat(run("ledger", "CHN", "PAK").out()).contains("about 6 × Mi-35M", "CHN → PAK", "1 claim corrected");
        assertThat(run("correct", "2", "status=stopped", "--by", "ben").out())
                .isEqualTo("3  correct entry 2, status: done → stopped (ben)\n");
        assertThat(shown()).containsPattern("(?m)^2 .* stopped .* corrected by ben: status$");
    }

    @Test
    void entriesAreMergedAndClaimsSplitOff() {
        String claim = claim(2);
        assertThat(run("merge", "1", "2", "--by", "anna").out()).isEqualTo("1  merge entries 1, 2 (anna)\n");
        assertThat(shown()).containsPattern("(?m)^1 .* 2 +merged by anna$").contains("1 entry");

        assertThat(run("split", "1", claim, "--by", "anna").out())
                .isEqualTo("2  split off entry 1 as entry 3: claim " + claim + " (anna)\n");
        assertThat(shown()).containsPattern("(?m)^3 .*Mi-17").contains("2 entries");
    }

    @Test
    void aDecisionThatDoesNotFitIsRefused() {
        Cli.Ran ran = run("merge", "1", "9");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("there is no entry 9\n");
        assertThat(run("dismiss", "zzzz").err())
                .startsWith("there is no claim or entry \"zzzz\"; allowed: the number of an entry, or a claim's id");
        assertThat(run("log").err()).isEqualTo("Nobody has decided anything of that.\n");
    }

    @Test
    void whoDecidesIsNamedOrKnownFromTheEnvironment() {
        assertThat(DecisionOption.name("anna", "ben", "login")).isEqualTo("anna");
        assertThat(DecisionOption.name(null, "ben", "login")).isEqualTo("ben");
        assertThat(DecisionOption.name(null, " ", "login")).isEqualTo("login");
        assertThat(run("confirm", "1").out()).matches("1  confirm entry 1 \\(.+\\)\n");
    }
}
