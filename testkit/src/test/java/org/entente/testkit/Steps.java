package org.entente.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.ledger.Ledger;
import org.entente.ledger.Line;
import org.entente.ledger.Query;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.output.ContractWriter;
import org.entente.pipeline.Outcome;

/** Writes the result of each stage for one article as a text to be read and compared. */
final class Steps {

    /** A stage, by the file that holds its result. */
    enum Step {
        DOCUMENT("1-document.txt"),
        SENTENCES("2-sentences.txt"),
        MENTIONS("3-mentions.txt"),
        CLAIMS("4-claims.json"),
        LEDGER("5-ledger.csv");

        private final String file;

        Step(String file) {
            this.file = file;
        }

        String file() {
            return file;
        }
    }

    private final Article article;
    private final Outcome.Coded coded;

    Steps(Outcome.Coded coded) {
        this.article = coded.article();
        this.coded = coded;
    }

    /** The result of {@code step}; a ledger is made in {@code folder}. */
    String result(Step step, Path folder) throws IOException {
        return switch (step) {
            case DOCUMENT -> document();
            case SENTENCES -> sentences();
            case MENTIONS -> mentions();
            case CLAIMS -> claims();
            case LEDGER -> ledger(folder.resolve("one-article.duckdb"));
        };
    }

    private String document() {
        StringBuilder out = new StringBuilder();
        out.append("title: ").append(article.document().title()).append('\n');
        out.append("byline: ").append(article.document().byline()).append('\n');
        out.append("published: ").append(article.document().published()).append('\n');
        out.append("language: ").append(article.document().language()).append('\n');
        for (Passage passage : article.document().passages()) {
            out.append('\n').append(passage.kind()).append('\n');
            out.append(passage.span().of(article.document().text())).append('\n');
        }
        return out.toString();
    }

    private String sentences() {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : article.sentences()) {
            String text = sentence.span().of(article.document().text());
            out.append("# ")
                    .append(sentence.parsed() ? "" : "(not parsed) ")
                    .append(text)
                    .append('\n');
            for (Token token : sentence.parsed() ? sentence.tokens() : List.<Token>of()) {
                out.append(String.format(
                        Locale.ROOT,
                        "%d\t%s\t%s\t%s\t%d\t%s%n",
                        token.index() + 1,
                        token.text(),
                        token.lemma(),
                        token.tag(),
                        token.head() + 1,
                        token.relation()));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private String mentions() {
        return article.mentions().stream()
                .map(mention -> mention.id() + "\t" + mention.text() + "\t"
                        + mention.meaning().getClass().getSimpleName() + "\t" + meaning(mention) + "\n")
                .collect(Collectors.joining());
    }

    private static String meaning(Mention mention) {
        if (mention.meaning() instanceof Meaning.Arms arms) {
            return arms.designation().isEmpty() ? arms.description() : arms.designation() + ", " + arms.description();
        }
        if (mention.meaning() instanceof Meaning.Time time) {
            return time.when().start() + " to " + time.when().end();
        }
        if (mention.meaning() instanceof Meaning.Count count) {
            return String.valueOf(count.quantity().number());
        }
        return mention.meaning().actors().stream().map(Steps::actor).collect(Collectors.joining("; "));
    }

    private static String actor(Actor actor) {
        return actor.name() + " " + actor.country() + " " + actor.sector();
    }

    private String claims() throws IOException {
        StringWriter line = new StringWriter();
        new ContractWriter(line).write(article.document(), coded.claims());
        ObjectMapper json = new ObjectMapper();
        JsonNode claims = json.readTree(line.toString()).get("claims");
        StringBuilder out = new StringBuilder();
        for (JsonNode claim : claims) {
            out.append(json.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(claim)
                            .replace("\r\n", "\n"))
                    .append('\n');
        }
        return out.toString();
    }

    private String ledger(Path ledger) {
        try (Ledger open = Ledger.open(ledger)) {
            open.append(article.document(), coded.claims());
            return open.entries(Query.ALL).stream()
                    .map(Line::of)
                    .map(line -> String.join(
                                    ",",
                                    line.date(),
                                    line.kind().name(),
                                    "\"" + line.what() + "\"",
                                    line.status().name(),
                                    "\"" + String.join(" ", line.countries()) + "\"",
                                    "\"" + String.join(" ", line.saysWho()) + "\"")
                            + "\n")
                    .collect(Collectors.joining("", "date,kind,what,status,countries,says who\n", ""));
        }
    }
}
