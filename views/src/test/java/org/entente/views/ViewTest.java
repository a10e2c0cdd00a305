package org.entente.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.knowledge.Knowledge;
import org.entente.ledger.Answer;
import org.entente.ledger.Entry;
import org.entente.ledger.Ledger;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read again by another program, and says the same. */
class ViewTest {

    @TempDir
    private static Path folder = Path.of("");

    private static List<Entry> entries = List.of();

    @BeforeAll
    static void tell() {
        entries = Told.entries(folder);
    }

    /** What DuckDB reads from a file. */
    private static Answer read(String file, String sql) {
        try (Ledger any = Ledger.openForReading(folder.resolve("told.duckdb"))) {
            return any.ask(sql.replace("FILE", "'" + folder.resolve(file) + "'"), 100);
        }
    }

    private static void write(View view, String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        view.write(entries, out);
        Files.write(folder.resolve(file), out.toByteArray());
    }

    @Test
    void csvAndParquetHoldTheSameRows() throws IOException {
        write(View.csv(Knowledge.shipped()), "entries.csv");
        write(View.parquet(Knowledge.shipped()), "entries.parquet");

        String question =
                "SELECT kind, date, status, plover_type, plover_score, cameo_code, goldstein, designation, quantity,"
                        + " sentence FROM FILE ORDER BY kind, status";
        assertThat(read("entries.parquet", question).rows())
                .containsExactly(
                        List.of(
                                "agreement",
                                "",
                                "AGREED",
                                "SUPPORT",
                                "5.0",
                                "057",
                                "8.0",
                                "",
                                "",
                                "India signed a pact on defence with Moscow, one more day."),
                        List.of(
                                "exercise",
                                "2017-09-25",
                                "DONE",
                                "COOPERATE",
                                "9.5",
                                "062",
                                "7.4",
                                "",
                                "",
                                "Both hold Druzhba."),
                        List.of(
                                "transfer",
                                "2017",
                                "DONE",
                                "COOPERATE",
                                "9.5",
                                "062",
                                "7.4",
                                "Mi-35M",
                                "4",
                                "Four helicopters went to Islamabad."),
                        List.of(
                                "transfer",
                                "",
                                "SPECULATED",
                                "COOPERATE",
                                "9.5",
                                "",
                                "",
                                "",
                                "",
                                "Missiles may follow."),
                        List.of(
                                "visit",
                                "2018-05",
                                "AGREED",
                                "AGREE",
                                "2.5",
                                "036",
                                "4.0",
                                "",
                                "",
                                "Lavrov will come in May."));
        assertThat(read("entries.csv", question.replace("FILE", "read_csv(FILE, types = {'cameo_code': 'VARCHAR'})"))
                        .rows())
                .isEqualTo(read("entries.parquet", question).rows());
        assertThat(read("entries.parquet", "SELECT * FROM FILE").columns())
                .isEqualTo(EntrySheet.FIELDS.stream()
                        .map(field -> field.column().name())
                        .toList());
    }

    @Test
    void ploverRecordsHaveTheFieldsOfTheManual() throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line :
                Told.written(View.plover(Knowledge.shipped()), entries).lines().toList()) {
            records.add(new ObjectMapper().readTree(line));
        }

        assertThat(records)
                .extracting(
                        told -> told.get("event").asText(),
                        told -> told.get("quad_code").asInt(),
                        told -> told.get("event_scale").asDouble(),
                        told -> told.at("/actor/0/code").asText(),
                        told -> told.at("/recipient/0/code").asText(),
                        told -> told.get("date").asText(),
                        told -> told.at("/entente/status").asText(),
                        told -> told.at("/cameo/code").asText())
                .containsExactlyInAnyOrder(
                        tuple("COOPERATE", 2, 9.5, "RUS", "PAK", "2017-01-01", "DONE", "062"),
                        tuple("COOPERATE", 2, 9.5, "RUS", "", "2017-09-25", "DONE", "062"),
                        tuple("AGREE", 1, 2.5, "RUS", "PAK", "2018-05-01", "AGREED", "036"),
                        tuple("SUPPORT", 1, 5.0, "IND", "", "null", "AGREED", "057"),
                        tuple("COOPERATE", 2, 9.5, "RUS", "IND", "null", "SPECULATED", ""));
        assertThat(records).allSatisfy(told -> {
            int start = told.at("/text_info/start").asInt();
            int end = told.at("/text_info/end").asInt();
            assertThat(told.get("event_text").asText()).hasSize(end - start);
        });
    }

    @Test
    void aNetworkHasADirectedEdgeForEachEntryAndOneBothWaysForWhatIsMutual() throws IOException {
        Graph<String, DefaultEdge> graph = new DirectedMultigraph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
        Map<DefaultEdge, Map<String, String>> about = new HashMap<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(code -> code);
        importer.addEdgeAttributeConsumer(
                (edge, attribute) -> about.computeIfAbsent(edge.getFirst(), first -> new HashMap<>())
                        .put(edge.getSecond(), attribute.getValue()));
        importer.importGraph(
                graph, new StringReader(Told.written(View.graphml(Knowledge.shipped(), code -> code), entries)));

        assertThat(graph.vertexSet()).containsExactlyInAnyOrder("RUS", "PAK", "IND");
        assertThat(about.entrySet())
                .extracting(
                        edge -> graph.getEdgeSource(edge.getKey()) + " " + graph.getEdgeTarget(edge.getKey()),
                        edge -> edge.getValue().get("kind"),
                        edge -> edge.getValue().get("status"),
                        edge -> edge.getValue().get("mutual"))
                .containsExactlyInAnyOrder(
                        tuple("RUS PAK", "transfer", "DONE", "false"),
                        tuple("RUS PAK", "visit", "AGREED", "false"),
                        tuple("PAK RUS", "exercise", "DONE", "true"),
                        tuple("IND RUS", "agreement", "AGREED", "true"),
                        tuple("RUS IND", "transfer", "SPECULATED", "false"));
    }

    @Test
    void bibtexCitesEachArticleOnce() throws Exception {
        String written = Told.written(View.bibtex(), entries);
        BibTeXDatabase read = new BibTeXParser().parse(new StringReader(written));

        BibTeXEntry article = Objects.requireNonNull(read.getEntries().get(new Key("gazette2018helicopter")));
        assertThat(article.getType()).isEqualTo(BibTeXEntry.TYPE_ARTICLE);
        assertThat(plain(article, "title")).isEqualTo("The \"helicopter\" deal: 100% & rising");
        assertThat(plain(article, "author")).isEqualTo("Anna O’Hara and R. Khan");
        assertThat(plain(article, "journal")).isEqualTo("The Gazette");
        assertThat(plain(article, "year")).isEqualTo("2018");
        assertThat(written).contains("month = feb", "url = {https://example.org/a_b?c=1}");
        assertThat(read.getEntries()).hasSize(2).containsKey(new Key("source"));
    }

    private static String plain(BibTeXEntry entry, String field) throws Exception {
        String tex = entry.getField(new Key(field)).toUserString();
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(tex)));
    }

    @Test
    void cslJsonCitesEachArticleOnce() throws IOException {
        JsonNode items = new ObjectMapper().readTree(Told.written(View.csl(), entries));

        assertThat(items)
                .extracting(
                        item -> item.get("id").asText(),
                        item -> item.get("type").asText(),
                        item -> item.get("title").asText())
                .containsExactlyInAnyOrder(
                        tuple("gazette2018helicopter", "article-newspaper", "The \"helicopter\" deal: 100% & rising"),
                        tuple("source", "document", "78.txt"));
        assertThat(items.findPath("issued").toString()).isEqualTo("{\"date-parts\":[[2018,2,3]]}");
        assertThat(items.findPath("author").toString())
                .isEqualTo("[{\"literal\":\"Anna O'Hara\"},{\"literal\":\"R. Khan\"}]");
    }

    @Test
    void nothingIsAnEmptyFileOfItsForm() throws IOException {
        assertThat(Told.written(View.json(), List.of())).isEmpty();
        assertThat(Told.written(View.plover(Knowledge.shipped()), List.of())).isEmpty();
        assertThat(Told.written(View.csv(Knowledge.shipped()), List.of())).hasLineCount(1);
        assertThat(Told.written(View.csl(), List.of())).isEqualTo("[ ]\n");
        assertThat(Told.written(View.graphml(Knowledge.shipped(), code -> code), List.of()))
                .contains("<graphml");
    }

    @Test
    void jsonHasEveryClaimOfAnEntry() throws IOException {
        assertThat(Told.written(View.json(), entries).lines().toList())
                .hasSize(5)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("{\"entry\":")
                        .contains("\"countries\":[", "\"document\":{\"id\":", "\"claim\":{\"id\":", "\"evidence\":["));
    }
}
