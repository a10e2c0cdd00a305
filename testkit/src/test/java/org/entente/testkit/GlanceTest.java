package org.entente.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.documents.Source;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Sentence;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

/** The cheap look that spares sentences the parser must not cost a claim that somebody labelled. */
class GlanceTest {

    private static final Path CASES = Path.of("..", "..", "shared", "cases");

    @Test
    void everyLabelledClaimOfTheLedgersKindsStandsInAParsedSentence() throws IOException {
        assumeThat(Files.isDirectory(CASES))
                .as("the labelled articles are not beside the project; nothing to compare with")
                .isTrue();
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> found = Files.list(CASES)) {
            found.filter(Files::isDirectory).sorted().forEach(folders::add);
        }
        List<JsonNode> expected = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (Path folder : folders) {
            JsonNode labels =
                    new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
            expected.add(labels);
            LocalDate published = LocalDate.parse(labels.get("published").asText());
            sources.add(Source.file(folder.resolve("article.txt"), published));
        }
        List<Article> articles = new ArrayList<>();
        Pipeline.standard(Knowledge.shipped())
                .code(sources, outcome -> articles.add(((Outcome.Coded) outcome).article()));

        List<String> lost = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            for (JsonNode claim : expected.get(i).get("claims")) {
                boolean listed = !claim.get("kind").asText().equals("event") && !claim.has("optional");
                String quote = claim.get("quote").asText();
                if (listed && !parsed(articles.get(i), quote)) {
                    lost.add(folders.get(i).getFileName() + ": " + quote);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    /** Whether a parsed sentence shares a good part of the quote. */
    private static boolean parsed(Article article, String quote) {
        String text = plain(article.document().text());
        int begin = text.indexOf(plain(quote));
        if (begin < 0) {
            return true;
        }
        int end = begin + plain(quote).length();
        for (Sentence sentence : article.sentences()) {
            int shared = Math.min(end, sentence.span().end())
                    - Math.max(begin, sentence.span().begin());
            if (sentence.parsed() && shared > 0) {
                return true;
            }
        }
        return false;
    }

    /** The text with every kind of white space a blank, so that lengths and places stay as they are. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('\n', ' ')
                .replace('\t', ' ')
                .replace('\u00a0', ' ');
    }
}
