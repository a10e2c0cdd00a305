package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.ledger.Ledger;
import org.entente.ledger.Query;
import org.entente.ledger.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages on loopback, read by their addresses. */
class WebTest {

    private static final String ARTICLE = """
            Russia delivers helicopters to Pakistan

            Russia delivered four Mi-35M attack helicopters to Pakistan on 5 January 2018, an official in Moscow said.
            The two countries had signed the contract in August 2015, and both sides praised the deal.
            """;

    private static final String RUSSIAN = """
            Россия поставила Пакистану вертолёты

            Россия поставила Пакистану четыре ударных вертолёта Ми-35М 5 января 2018 года, и об этом сообщили в Москве.
            Стороны подписали контракт в августе 2015 года, и обе стороны высоко оценили сделку между странами.
            """;

    @TempDir
    private Path folder = Path.of("");

    private final Site site;
    private Path ledger;

    WebTest() throws IOException {
        site = new Site();
        ledger = folder;
    }

    @BeforeEach
    void serve() {
        ledger = folder.resolve("web.duckdb");
        site.answer("/translate", WebTest::translate);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private void put(String text) {
        site.put("/page", "text/plain; charset=utf-8", text);
    }

    /** A stand-in for a service that knows one article. */
    private static void translate(HttpExchange exchange) throws IOException {
        String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String english = question.contains("поставила Пакистану вертолёты")
                ? ARTICLE.lines().findFirst().orElseThrow()
                : ARTICLE.lines()
                        .skip(2)
                        .reduce("", (one, other) -> one + " " + other)
                        .strip();
        Site.send(exchange, 200, "{\"translatedText\": \"" + english + "\"}");
    }

    private Cli.Ran read(String... more) {
        String[] args = {"read", site.address + "/page", "--ledger", ledger.toString(), "--allow-host", "127.0.0.1"};
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Cli.run(all);
    }

    @Test
    void aPageIsReadOnceAndAgainWhenItHasChanged() {
        put(ARTICLE);
        assertThat(read().lines().get(0)).startsWith("Read 1 article into ").doesNotContain(" 0 claims");
        assertThat(read().lines().get(0)).endsWith(": 0 claims, 0 new entries; 1 were there already.");

        put(ARTICLE.replace("four", "eight"));
        assertThat(read().lines().get(0))
                .startsWith("Read 1 article into ")
                .contains("; 1 replaced an earlier version");

        try (Ledger open = Ledger.openForReading(ledger)) {
            assertThat(open.versions(site.address + "/page"))
                    .extracting(Version::number)
                    .containsExactly(1, 2);
            assertThat(open.contents().documents()).isEqualTo(1);
            assertThat(open.entries(Query.dyad("RUS", "PAK")))
                    .flatExtracting(entry -> entry.claims())
                    .allSatisfy(told -> assertThat(told.citation().source()).isEqualTo(site.address + "/page"))
                    .anySatisfy(told ->
                            assertThat(told.claim().evidence().get(0).text()).contains("eight"))
                    .noneSatisfy(told ->
                            assertThat(told.claim().evidence().get(0).text()).contains("four"));
        }
    }

    @Test
    void aPageThatCannotBeFetchedIsTold() {
        Cli.Ran ran = read();

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo(site.address + "/page: cannot be read: the server answers 404 (there is no such page)\n");
    }

    @Test
    void thisMachineIsOnlyFetchedFromWhenItIsAllowed() {
        put(ARTICLE);
        Cli.Ran ran = Cli.run("code", site.address + "/page");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("leads to this machine (127.0.0.1)", "--allow-host 127.0.0.1");
    }

    @Test
    void codeAndTraceTakeAddresses() {
        put(ARTICLE);
        String[] page = {site.address + "/page", "--allow-host", "127.0.0.1"};

        assertThat(Cli.run("code", page[0], page[1], page[2]).out())
                .contains(
                        "\"source\":\"" + page[0] + "\"", "\"url\":\"" + page[0] + "\"", "\"original\":null", "Mi-35M");
        assertThat(Cli.run("trace", page[0], page[1], page[2]).out()).contains("source        " + page[0]);
    }

    @Test
    void whatIsNotEnglishIsSetAsideOrTranslated() throws IOException {
        Path file = Files.writeString(folder.resolve("russian.txt"), RUSSIAN);

        Cli.Ran aside = Cli.run("code", file.toString());
        assertThat(aside.code()).isEqualTo(1);
        assertThat(aside.err()).isEqualTo(file + ": seems to be Russian; only English is read\n");

        Cli.Ran translated = Cli.run("code", file.toString(), "--translate", site.address);
        assertThat(translated.err()).isEmpty();
        assertThat(translated.out())
                .contains(
                        "\"language\":\"en\"",
                        "\"original\":{\"language\":\"ru\",\"text\":\"Россия поставила",
                        "Mi-35M");

        Cli.Ran trace = Cli.run("trace", file.toString(), "--translate", site.address);
        assertThat(trace.out())
                .contains("translated    from Russian", "translated    “Россия поставила Пакистану четыре");
    }

    @Test
    void aServiceThatDoesNotTranslateLeavesTheDocumentAside() throws IOException {
        Path file = Files.writeString(folder.resolve("russian.txt"), RUSSIAN);
        Cli.Ran ran = Cli.run("code", file.toString(), "--translate", site.address + "/elsewhere");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo(file + ": seems to be Russian; only English is read, and " + site.address
                        + "/elsewhere did not translate it: it answers 404 (there is no such page)\n");
    }
}
