package org.entente.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Origin;
import org.entente.model.Passage;
import org.entente.model.Place;
import org.entente.model.Plover;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.When;
import org.entente.model.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The shape that {@code CONTRACT.md} lays down, field by field. */
class ContractWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = "Russia may sell Su-35 jets to Pakistan.";
    private static final Actor RUSSIA = new Actor("Russia", "Russia", "RUS", "GOV");
    private static final Actor SOMEBODY = new Actor("a company", "", "", "");

    @Test
    void documentAndClaimHaveTheFieldsOfTheContract() throws IOException {
        Detail.Transfer jets = new Detail.Transfer(
                "RUS",
                "PAK",
                "Su-35",
                "jet",
                new Detail.Quantity(20, Detail.Bound.AT_MOST),
                new Detail.Money(1.5e9, "USD"));

        String line = write(claim(jets, new Place("Moscow", "RUS", 55.75, 37.62), Attribution.UNNAMED));

        assertThat(line).isEqualTo("""
                {"document":{"id":"d1","source":"article.txt","title":"Jets","byline":null,"publisher":null,\
                "published":"2021-04-20","language":"en","url":null,"original":null},\
                "text":"Russia may sell Su-35 jets to Pakistan.",\
                "claims":[{"id":"c1","kind":"transfer",\
                "plover":{"type":"COOPERATE","mode":null,"contexts":["military"]},\
                "actors":[{"text":"Russia","name":"Russia","country":"RUS","sector":"GOV"}],\
                "recipients":[{"text":"a company","name":null,"country":null,"sector":null}],\
                "status":"IN_TALKS",\
                "date":{"start":"2021-04-20","end":"2021-04-20","precision":"day"},\
                "place":{"name":"Moscow","country":"RUS","latitude":55.75,"longitude":37.62},\
                "attribution":{"kind":"unnamed","speaker":null},\
                "detail":{"supplier":"RUS","recipient":"PAK","designation":"Su-35","description":"jet",\
                "quantity":20,"bound":"at most","quantity_most":null,\
                "value":{"amount":1500000000,"currency":"USD"},\
                "family":null,"category":null,"makers":[],"ordered":null,"terms":[]},\
                "evidence":[{"sentence":0,"begin":0,"end":26,"text":"Russia may sell Su-35 jets",\
                "original":{"begin":0,"end":26,"place":null}}],\
                "confidence":0.812,\
                "why":{"frame":"transfers.tsv:12 sell","operators":["operators.tsv:3 may"],"mentions":[0,2]}}]}
                """);
    }

    @Test
    void whatIsNotKnownIsNullOrEmpty() throws IOException {
        Detail.Transfer arms = new Detail.Transfer(null, null, null, null, null, null);
        JsonNode claim = parse(write(new Claim(
                        "c",
                        new Plover(Plover.Type.AID, null, List.of()),
                        List.of(),
                        List.of(),
                        Status.DONE,
                        When.UNKNOWN,
                        null,
                        Attribution.AUTHOR,
                        arms,
                        List.of(new Evidence(0, new Span(0, 6), "Russia")),
                        1,
                        new Why("f", List.of(), List.of()))))
                .at("/claims/0");

        assertThat(claim.get("date").toString()).isEqualTo("{\"start\":null,\"end\":null,\"precision\":\"unknown\"}");
        assertThat(claim.get("place").isNull()).isTrue();
        assertThat(claim.get("actors")).isEmpty();
        assertThat(claim.get("detail").toString())
                .isEqualTo("{\"supplier\":null,\"recipient\":null,\"designation\":null,\"description\":null,"
                        + "\"quantity\":null,\"bound\":null,\"quantity_most\":null,\"value\":null,"
                        + "\"family\":null,\"category\":null,\"makers\":[],\"ordered\":null,\"terms\":[]}");
    }

    @Test
    void transfersSayWhatKindOfArmsGoAndOnWhatTerms() throws IOException {
        Detail.Transfer arms = new Detail.Transfer(
                "ITA",
                "QAT",
                "NH90",
                "helicopter",
                new Detail.Quantity(6, Detail.Bound.AT_LEAST, 8L),
                null,
                new Detail.Kit("NH90", "aircraft", List.of("FRA", "DEU", "ITA")),
                28L,
                List.of(Detail.Term.LEASE, Detail.Term.SECOND_HAND));
        assertThat(detail(arms))
                .isEqualTo("transfer {\"supplier\":\"ITA\",\"recipient\":\"QAT\",\"designation\":\"NH90\","
                        + "\"description\":\"helicopter\",\"quantity\":6,\"bound\":\"at least\",\"quantity_most\":8,"
                        + "\"value\":null,\"family\":\"NH90\",\"category\":\"aircraft\","
                        + "\"makers\":[\"FRA\",\"DEU\",\"ITA\"],\"ordered\":28,"
                        + "\"terms\":[\"lease\",\"second hand\"]}");
    }

    @Test
    void everyKindHasItsDetail() throws IOException {
        assertThat(detail(new Detail.Visit(List.of(new Detail.Visitor("Lavrov", "foreign minister", "RUS")), "PAK")))
                .isEqualTo("visit {\"visitors\":[{\"name\":\"Lavrov\",\"title\":\"foreign minister\","
                        + "\"country\":\"RUS\"}],\"host\":\"PAK\"}");
        assertThat(detail(new Detail.Agreement(List.of("RUS", "PAK"), List.of("defence"), "memorandum")))
                .isEqualTo("agreement {\"parties\":[\"RUS\",\"PAK\"],\"topics\":[\"defence\"],"
                        + "\"instrument\":\"memorandum\"}");
        assertThat(detail(new Detail.Exercise("Druzhba-2016", "Druzhba", List.of("RUS", "PAK"))))
                .isEqualTo("exercise {\"name\":\"Druzhba-2016\",\"series\":\"Druzhba\","
                        + "\"participants\":[\"RUS\",\"PAK\"]}");
        assertThat(detail(new Detail.Event())).isEqualTo("event {}");
    }

    @Test
    void aNamedSpeakerIsAnActor() throws IOException {
        JsonNode claim = parse(write(claim(new Detail.Event(), null, Attribution.named(RUSSIA))))
                .at("/claims/0");

        assertThat(claim.get("attribution").toString())
                .isEqualTo("{\"kind\":\"named\",\"speaker\":{\"text\":\"Russia\",\"name\":\"Russia\","
                        + "\"country\":\"RUS\",\"sector\":\"GOV\"}}");
    }

    @Test
    void theFieldTableOfTheContractHolds() throws IOException {
        List<Claim> claims = new ArrayList<>();
        for (Status status : Status.values()) {
            claims.add(claim(new Detail.Event(), null, Attribution.AUTHOR, status));
        }
        JsonNode written = parse(write(claims.toArray(Claim[]::new)));
        String text = written.get("text").textValue();

        assertThat(written.get("claims")).allSatisfy(claim -> {
            assertThat(claim.get("status").textValue())
                    .isIn("SPECULATED", "PROPOSED", "IN_TALKS", "AGREED", "DONE", "STOPPED", "REFUSED");
            assertThat(claim.get("kind").textValue()).isIn("visit", "agreement", "exercise", "transfer", "event");
            JsonNode evidence = claim.at("/evidence/0");
            assertThat(text.substring(
                            evidence.get("begin").intValue(),
                            evidence.get("end").intValue()))
                    .isEqualTo(evidence.get("text").textValue());
            assertThat(claim.get("confidence").doubleValue()).isBetween(0.0, 1.0);
        });
        assertThat(Stream.of(When.Precision.values()).map(Labels::of))
                .containsExactly("day", "month", "year", "decade", "unknown");
        assertThat(Stream.of(Detail.Bound.values()).map(Labels::of))
                .containsExactly("exact", "about", "at least", "at most");
    }

    @Test
    void everyDocumentIsOnALineOfItsOwn() throws IOException {
        StringWriter out = new StringWriter();
        ContractWriter writer = new ContractWriter(out);
        writer.write(document(), List.of());
        writer.write(document(), List.of());

        assertThat(out.toString().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(parse(line)).hasSize(3));
        assertThat(out.toString()).endsWith("}\n");
    }

    private static String detail(Detail detail) throws IOException {
        JsonNode claim = parse(write(claim(detail, null, Attribution.AUTHOR))).at("/claims/0");
        return claim.get("kind").textValue() + " " + claim.get("detail");
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + line, e);
        }
    }

    private static String write(Claim... claims) throws IOException {
        StringWriter out = new StringWriter();
        new ContractWriter(out).write(document(), List.of(claims));
        return out.toString();
    }

    private static Document document() {
        return new Document(
                "d1",
                "article.txt",
                "Jets",
                null,
                null,
                LocalDate.of(2021, 4, 20),
                "en",
                null,
                TEXT,
                List.of(new Passage(Passage.Kind.PARAGRAPH, new Span(0, TEXT.length()))),
                Origin.whole(TEXT.length()));
    }

    private static Claim claim(Detail detail, @Nullable Place place, Attribution attribution) {
        return claim(detail, place, attribution, Status.IN_TALKS);
    }

    private static Claim claim(Detail detail, @Nullable Place place, Attribution attribution, Status status) {
        return new Claim(
                "c1",
                new Plover(Plover.Type.COOPERATE, null, List.of("military")),
                List.of(RUSSIA),
                List.of(SOMEBODY),
                status,
                When.day(LocalDate.of(2021, 4, 20)),
                place,
                attribution,
                detail,
                List.of(new Evidence(0, new Span(0, 26), TEXT.substring(0, 26))),
                0.8123,
                new Why("transfers.tsv:12 sell", List.of("operators.tsv:3 may"), List.of(0, 2)));
    }
}
