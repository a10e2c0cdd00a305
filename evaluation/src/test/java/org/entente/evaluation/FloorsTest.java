package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.knowledge.Knowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the program's accuracy to floors: what is measured may rise, and falls only where somebody says so here. */
class FloorsTest {

    private static final Path GOLD = Path.of("gold").toAbsolutePath();
    private static final Path IDENTITY = Path.of("identity").toAbsolutePath();
    private static final Path CORPUS =
            Path.of("../training/corpus").toAbsolutePath().normalize();
    private static final Path SHARED = Path.of("../../shared").toAbsolutePath().normalize();

    private static final List<Section> SECTIONS = new ArrayList<>();

    @BeforeAll
    static void measure() throws IOException {
        Evaluation.of(Knowledge.shipped(), GOLD, IDENTITY, CORPUS, SHARED).run(SECTIONS::add);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Claims, on the project's own articles | **all claims** | F1          | 0.48
            Claims, on articles of others         | **all claims** | F1          | 0.79
            Claims, on news of others             | **all claims** | F1          | 0.45
            Identity                              | **all labelled claims** | precision | 0.97
            Identity                              | **all labelled claims** | recall | 0.85
            Relations                             | ACCUSE         | F1          | 0.80
            Modes                                 | **all modes**  | precision   | 0.72
            Modes                                 | **all modes**  | recall      | 0.60
            Actors                                | **both**       | share       | 0.95
            Dates                                 | dates          | share       | 0.88
            How certain                           | uw             | correlation | 0.35
            """)
    void atLeastThisMuchIsRight(String title, String row, String column, double floor) {
        Section section = SECTIONS.stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
        assumeTrue(!section.table().isEmpty(), "skipped: " + section.on());
        List<String> cells = section.table().stream()
                .filter(one -> one.get(0).equals(row))
                .findFirst()
                .orElseThrow();

        assertThat(Double.parseDouble(cells.get(section.table().get(0).indexOf(column))))
                .as(Page.part(section))
                .isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({"expected.json", "second.json"})
    void everyLabelledArticleIsWhole(String file) throws IOException {
        List<LabelledArticle> articles = LabelledArticle.in(GOLD, file);
        assertThat(articles).isNotEmpty();
        for (LabelledArticle article : articles) {
            String text = Wording.plain(Files.readString(article.text()));
            assertThat(article.labels())
                    .as(article.name())
                    .isNotEmpty()
                    .allSatisfy(label -> assertThat(text).contains(Wording.plain(label.quote())));
        }
    }
}
