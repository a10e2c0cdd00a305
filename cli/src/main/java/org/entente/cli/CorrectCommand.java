package org.entente.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.knowledge.Knowledge;
import org.entente.ledger.Act;
import org.entente.ledger.Field;
import org.entente.ledger.Subject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente correct ID... FIELD=VALUE...}. */
@Command(
        name = "correct",
        header = "Puts right what claims or entries say.",
        description = {
            "Of a claim, the field says what the article should have been read to say; it holds for the same words in later"
                    + " versions and copies of the article too, and later claims are compared with what is right. Of an"
                    + " entry, status and date are how it stands; any other field is what all of its claims say, also"
                    + " those that join it later. What the program read is kept, and entente undo brings it back.",
            "",
            "All have kind, status, date, type, mode and speaker; visits visitors and host; agreements parties, topics and"
                    + " instrument; exercises name, series and participants; transfers supplier, recipient, designation,"
                    + " description, quantity, value and terms; other events actors and recipients. The value none means"
                    + " nothing. States are codes or names. A kind (visit, agreement, exercise, transfer, event) is"
                    + " corrected of an entry; those who take part stay, and the fields of the new kind can be given.",
        },
        footer = {
            "Examples:",
            "  entente correct 12 status=stopped date=2016-03",
            "  entente correct 3f2a91c4 designation=Mi-35M quantity=\"about 20\" --why \"the communiqué says so\"",
            "  entente correct 77b0 supplier=Russia value=\"153 million USD\"",
            "  entente correct 8 kind=transfer supplier=RUS recipient=PAK designation=Su-35",
            "  entente correct 5 \"visitors=Sergey Lavrov (foreign minister, RUS)\"",
        })
final class CorrectCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "2..*",
            paramLabel = "ID|FIELD=VALUE",
            description = {JudgeCommand.IDS, "Then what is right, as status=done."})
    private List<String> words = List.of();

    @Mixin
    private DecisionOption decision = new DecisionOption();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    CorrectCommand(Console console) {
        this.console = console;
    }

    private record Value(Field field, @Nullable String value) {}

    @Override
    public Integer call() {
        List<String> ids = words.stream().filter(word -> word.indexOf('=') < 0).toList();
        Knowledge tables = knowledge.knowledge();
        List<Value> values = words.stream()
                .filter(word -> word.indexOf('=') >= 0)
                .map(word -> value(word, tables))
                .toList();
        if (ids.isEmpty() || values.isEmpty()) {
            throw misuse(
                    ids.isEmpty()
                            ? "nothing says which claim or entry to correct"
                            : "nothing says what is right; give a field and its value, as status=done");
        }
        return decision.decide(console, ledger -> {
            List<Act> acts = new ArrayList<>();
            for (String id : ids) {
                Subject subject = ledger.subject(id);
                values.forEach(value -> acts.add(new Act.Correct(subject, value.field(), value.value())));
            }
            return acts;
        });
    }

    private Value value(String word, Knowledge tables) {
        int sign = word.indexOf('=');
        String name = word.substring(0, sign);
        Field field = Field.named(name)
                .orElseThrow(() -> misuse("there is no field \"" + name + "\"; allowed: "
                        + Arrays.stream(Field.values()).map(Field::word).collect(Collectors.joining(", "))));
        try {
            return new Value(field, field.checked(named(field, word.substring(sign + 1), tables)));
        } catch (IllegalArgumentException wrong) {
            throw misuse(String.valueOf(wrong.getMessage()));
        }
    }

    /** Codes in the place of the names of states, and topics that the tables know. */
    private String named(Field field, String value, Knowledge tables) {
        if (value.strip().equalsIgnoreCase("none")) {
            return value;
        }
        return switch (field) {
            case HOST, SUPPLIER, RECIPIENT, PARTIES, PARTICIPANTS, ACTORS, RECIPIENTS ->
                each(value, new Countries(tables)::known);
            case TOPICS -> each(value, topic -> listed("topics.tsv", "topic", topic, tables));
            case INSTRUMENT -> listed("instruments.tsv", "instrument", value.strip(), tables);
            default -> value;
        };
    }

    private static String each(String value, UnaryOperator<String> named) {
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(named)
                .collect(Collectors.joining(", "));
    }

    private static String listed(String table, String column, String given, Knowledge tables) {
        List<String> known = tables.table(table).rows().stream()
                .map(row -> row.text(column))
                .distinct()
                .toList();
        if (!known.contains(given)) {
            throw new IllegalArgumentException(column + " is \"" + given + "\"; allowed: " + String.join(", ", known)
                    + " (" + table + "), or none");
        }
        return given;
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
