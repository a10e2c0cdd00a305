package org.entente.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.claims.RelationCoder.Relation;
import org.entente.model.Plover;
import org.entente.model.Problem;
import org.entente.pipeline.Relations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente relate [FILE]}. */
@Command(
        name = "relate",
        header = "Says for sentences with two actors what the one did to the other.",
        description = {
            "Reads tab-separated text. Its first line names the columns, among them sentence, source and target: a"
                    + " sentence, and the words in it that name the actor and the recipient. For each row it prints a"
                    + " line of JSON with the PLOVER type that fits best and how probable each type is.",
        },
        footer = {
            "Examples:",
            "  entente relate sentences.tsv",
            "  printf 'sentence\\tsource\\ttarget\\nDelhi accused Beijing of spying.\\tDelhi\\tBeijing\\n' | entente relate"
        })
final class RelateCommand implements Callable<Integer> {

    private static final JsonFactory JSON = new JsonFactory();

    /** Rows that are worked on at once. */
    private static final int BATCH = 256;

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The table; standard input when left out or -.")
    private String file = "-";

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    RelateCommand(Console console) {
        this.console = console;
    }

    /** A row of the table. */
    private record Row(String sentence, String source, String target) {}

    @Override
    public Integer call() throws IOException {
        Failures failures = new Failures(console);
        try (TextLines lines = TextLines.open(file, console)) {
            String header = lines.next();
            if (header == null) {
                throw new CommandFailure(lines.name() + ": is empty; a table was expected whose first line names the"
                        + " columns sentence, source and target");
            }
            Columns columns = Columns.of(lines.name(), header);
            Relations relations = Relations.standard(knowledge.knowledge());
            List<Row> batch = new ArrayList<>();
            for (String line = lines.next(); line != null; line = lines.next()) {
                List<String> cells = List.of(line.split("\t", -1));
                if (columns.fit(cells)) {
                    batch.add(columns.row(cells));
                } else if (!line.isBlank()) {
                    failures.add(columns.problem(lines, cells), null);
                }
                if (batch.size() == BATCH || !lines.ready()) {
                    print(relations, batch);
                }
            }
            print(relations, batch);
        }
        return failures.exitCode();
    }

    private void print(Relations relations, List<Row> batch) {
        batch.parallelStream()
                .map(row -> json(relations.relate(row.sentence(), row.source(), row.target())))
                .toList()
                .forEach(console.out()::line);
        console.out().flush();
        batch.clear();
    }

    private static String json(Relation relation) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("type", relation.type().name());
            json.writeObjectFieldStart("scores");
            List<Map.Entry<Plover.Type, Double>> scores = relation.scores().entrySet().stream()
                    .sorted(Map.Entry.<Plover.Type, Double>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                    .toList();
            for (Map.Entry<Plover.Type, Double> score : scores) {
                json.writeNumberField(
                        score.getKey().name(),
                        BigDecimal.valueOf(score.getValue()).setScale(4, RoundingMode.HALF_UP));
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be written", e);
        }
        return text.toString();
    }

    /** Where the columns stand that are asked for. */
    private record Columns(int sentence, int source, int target) {

        static Columns of(String file, String header) {
            List<String> names =
                    Arrays.stream(header.split("\t", -1)).map(String::strip).toList();
            Columns columns = new Columns(names.indexOf("sentence"), names.indexOf("source"), names.indexOf("target"));
            if (columns.sentence < 0 || columns.source < 0 || columns.target < 0) {
                throw new CommandFailure(file + ", line 1: the columns are \"" + String.join("\", \"", names)
                        + "\"; sentence, source and target must be among them, separated by tabs");
            }
            return columns;
        }

        int last() {
            return Math.max(sentence, Math.max(source, target));
        }

        boolean fit(List<String> cells) {
            return cells.size() > last();
        }

        Row row(List<String> cells) {
            return new Row(cells.get(sentence), cells.get(source), cells.get(target));
        }

        Problem problem(TextLines lines, List<String> cells) {
            return new Problem(
                    lines.name(),
                    "line " + lines.number(),
                    "has " + cells.size() + " cells; at least " + (last() + 1) + " are needed");
        }
    }
}
