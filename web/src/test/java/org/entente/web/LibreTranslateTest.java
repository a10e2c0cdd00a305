package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.documents.Reading;
import org.entente.model.Document;
import org.entente.model.Origin;
import org.entente.model.Passage;
import org.entente.model.Problem;
import org.entente.model.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A stand-in on loopback translates three sentences. */
class LibreTranslateTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> ENGLISH = Map.of(
            "Лавров прибыл в Исламабад", "Lavrov has arrived in Islamabad",
            "Министр встретился с премьер-министром Пакистана.", "The minister met the prime minister of Pakistan.",
            "Переговоры продолжатся завтра.", "The talks will go on tomorrow.");

    private static final String RUSSIAN = """
            Лавров прибыл в Исламабад
            Иван Петров

            Министр встретился с премьер-министром Пакистана.

            Переговоры продолжатся завтра.""";

    private final Site site = new Site();
    private final List<JsonNode> questions = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        site.close();
    }

    private LibreTranslate translator(String key) {
        return LibreTranslate.at(
                "http://127.0.0.1:" + site.port(), key.isEmpty() ? null : key, Duration.ofSeconds(1), wait -> {});
    }

    private void translate(HttpExchange exchange) throws IOException {
        JsonNode question = JSON.readTree(exchange.getRequestBody().readAllBytes());
        questions.add(question);
        String english = ENGLISH.getOrDefault(question.path("q").asText(), "");
        answer(
                exchange,
                200,
                JSON.createObjectNode().put("translatedText", english).toString());
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        Site.send(exchange, status, json.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading.Foreign foreign() {
        return new Reading.Foreign(
                new Document(
                        "d1",
                        "lavrov.txt",
                        "Лавров прибыл в Исламабад",
                        "Иван Петров",
                        null,
                        null,
                        "ru",
                        null,
                        RUSSIAN,
                        List.of(
                                passage(Passage.Kind.HEADLINE, "Лавров прибыл в Исламабад"),
                                passage(Passage.Kind.BYLINE, "Иван Петров"),
                                passage(Passage.Kind.PARAGRAPH, "Министр встретился с премьер-министром Пакистана."),
                                passage(Passage.Kind.PARAGRAPH, "Переговоры продолжатся завтра.")),
                        new Origin(List.of(new Origin.Stretch(0, RUSSIAN.length(), 1000)))),
                new Problem("lavrov.txt", "", "seems to be Russian; only English is read"));
    }

    private static Passage passage(Passage.Kind kind, String words) {
        int begin = RUSSIAN.indexOf(words);
        return new Passage(kind, new Span(begin, begin + words.length()));
    }

    private static String problem(Reading reading) {
        return reading instanceof Reading.Foreign foreign ? foreign.problem().toString() : "" + reading;
    }

    @Test
    void aDocumentIsTranslatedPassageByPassageAndKeepsItsOriginal() {
        site.at("/translate", this::translate);

        Document english = ((Reading.Read) translator("").translate(foreign())).document();

        assertThat(english.text()).isEqualTo("""
                Lavrov has arrived in Islamabad
                Иван Петров

                The minister met the prime minister of Pakistan.

                The talks will go on tomorrow.""");
        assertThat(english.language()).isEqualTo("en");
        assertThat(english.title()).isEqualTo("Лавров прибыл в Исламабад");
        assertThat(english.passages())
                .extracting(passage -> passage.kind() + ": " + passage.span().of(english.text()))
                .containsExactly(
                        "HEADLINE: Lavrov has arrived in Islamabad",
                        "BYLINE: Иван Петров",
                        "PARAGRAPH: The minister met the prime minister of Pakistan.",
                        "PARAGRAPH: The talks will go on tomorrow.");
        assertThat(english.original()).isNotNull().satisfies(original -> {
            assertThat(original.language()).isEqualTo("ru");
            assertThat(original.text()).isEqualTo(RUSSIAN);
        });
        assertThat(questions)
                .extracting(JsonNode::toString)
                .contains("{\"q\":\"Переговоры продолжатся завтра.\",\"source\":\"ru\",\"target\":\"en\","
                        + "\"format\":\"text\"}");
    }

    @Test
    void everyWordOfTheTranslationLeadsBackToItsPassageInWhatWasRead() {
        site.at("/translate", this::translate);
        Document english = ((Reading.Read) translator("").translate(foreign())).document();

        int minister = english.text().indexOf("prime minister");
        assertThat(english.originalOf(new Span(minister, minister + 5)).of(RUSSIAN))
                .isEqualTo("Министр встретился с премьер-министром Пакистана.");
        assertThat(english.readFrom(minister)).isEqualTo(1000 + RUSSIAN.indexOf("Министр"));
        assertThat(english.originalOf(new Span(minister, english.text().length()))
                        .of(RUSSIAN))
                .startsWith("Министр")
                .endsWith("завтра.");
    }

    @Test
    void theKeyIsSent() {
        site.at("/translate", this::translate);
        translator("sesame").translate(foreign());

        assertThat(questions)
                .allSatisfy(question ->
                        assertThat(question.path("api_key").asText()).isEqualTo("sesame"));
    }

    @Test
    void aBusyServiceIsAskedAgain() {
        site.at("/translate", Site.inTurn(Site.status(429, "Retry-After: 3"), Site.status(503), this::translate));

        assertThat(translator("").translate(foreign())).isInstanceOf(Reading.Read.class);
    }

    @Test
    void whatCannotBeTranslatedStaysSetAsideWithTheReason() {
        String url = "http://127.0.0.1:" + site.port();
        String before = "lavrov.txt: seems to be Russian; only English is read, and " + url + " did not translate it: ";

        site.at("/translate", exchange -> answer(exchange, 400, "{\"error\":\"ru is not supported\"}"));
        assertThat(problem(translator("").translate(foreign())))
                .isEqualTo(before + "it answers 400: ru is not supported");

        site.at("/translate", exchange -> answer(exchange, 403, "{\"error\":\"Invalid API key\"}"));
        assertThat(problem(translator("").translate(foreign())))
                .isEqualTo(before + "it answers 403 (forbidden): Invalid API key");

        site.at("/translate", exchange -> answer(exchange, 200, "<html>"));
        assertThat(problem(translator("").translate(foreign())))
                .isEqualTo(before + "its answer is no JSON; is it a LibreTranslate?");

        site.at("/translate", exchange -> answer(exchange, 200, "{\"text\":\"x\"}"));
        assertThat(problem(translator("").translate(foreign())))
                .isEqualTo(before + "its answer has no text \"translatedText\"; is it a LibreTranslate?");

        site.at("/translate", exchange -> answer(exchange, 200, "{\"translatedText\":\" \"}"));
        assertThat(problem(translator("").translate(foreign())))
                .isEqualTo(before + "it gave back nothing for \"Лавров прибыл в Исламабад\"");

        site.at("/translate", Site.status(503));
        assertThat(problem(translator("").translate(foreign())))
                .isEqualTo(before + "it answers 503 (it cannot serve now)");
    }

    @Test
    void aServiceThatIsSilentOrAwayIsSaidToBe() {
        site.at("/translate", exchange -> {
            try {
                Thread.sleep(5000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(problem(translator("").translate(foreign()))).endsWith("the server took too long");
        site.close();
        assertThat(problem(translator("").translate(foreign()))).endsWith("the server takes no connection");
    }

    @Test
    void anAddressThatIsNoneIsToldAtOnce() {
        assertThatThrownBy(() -> LibreTranslate.at("localhost", null))
                .hasMessage("\"localhost\"; allowed: the address of a service, as http://localhost:5000");
    }
}
