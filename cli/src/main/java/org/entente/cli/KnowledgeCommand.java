package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.dictionaries.Converted;
import org.entente.dictionaries.Dictionaries;
import org.entente.dictionaries.DictionaryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente knowledge FILE... --output DIR}. */
@Command(
        name = "knowledge",
        header = "Makes tables of knowledge from PETRARCH's dictionaries.",
        description = {
            "Dictionaries of actors, agents and verbs, of PETRARCH and PETRARCH2, are told by what they hold. What the tables that"
                    + " come with the program lack goes into tables of the same form in a folder, for --knowledge DIR.",
            "",
            "Actors: states and organisations get names (states.tsv, organisations.tsv); what has a code for all times is a body"
                    + " or group (forces.tsv, groups.tsv); who has codes for some time is a person (persons.tsv) with the years,"
                    + " as official, for the dictionary tells no office; times out of office (ELI) are left out. Agents are"
                    + " offices and roles with PLOVER's sector (offices.tsv). A verb, or a verb with one word or set of words"
                    + " after it, is a frame with the PLOVER type of its CAMEO code (frames/events.tsv).",
            "",
            "What has no place is listed with its reason in left-out.tsv in that folder. Names were in capitals and are written"
                    + " as names usually are; look over them.",
        },
        footer = {
            "Examples:",
            "  entente knowledge Phoenix.Countries.actors.txt Phoenix.agents.txt --output petrarch",
            "  entente code article.txt --knowledge petrarch"
        })
final class KnowledgeCommand implements Callable<Integer> {

    private static final String LEFT_OUT = "left-out.tsv";

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Dictionaries of PETRARCH or PETRARCH2.")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "A folder for the tables; it must be empty or not there.")
    private Path folder = Path.of("");

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    KnowledgeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Converted converted;
        try {
            converted = Dictionaries.petrarch(knowledge.knowledge()).convert(files);
        } catch (DictionaryException failure) {
            throw new CommandFailure(String.valueOf(failure.getMessage()));
        }
        Map<String, List<String>> tables = new TreeMap<>(converted.tables());
        if (!converted.leftOut().isEmpty()) {
            tables.put(LEFT_OUT, converted.leftOutLines());
        }
        write(tables);
        converted
                .tables()
                .forEach((name, lines) -> console.out()
                        .line(folder.resolve(name) + ": " + (lines.size() - 1)
                                + (lines.size() == 2 ? " row" : " rows")));
        console.out()
                .line(converted.phrases() + " phrases = " + converted.taken() + " taken + " + converted.known()
                        + " known already + " + converted.leftOut().size() + " left out"
                        + (converted.leftOut().isEmpty() ? "" : " (" + folder.resolve(LEFT_OUT) + ")"));
        converted
                .reasons()
                .forEach((reason, times) -> console.tell(times + (times == 1 ? " phrase: " : " phrases: ") + reason));
        return Main.OK;
    }

    private void write(Map<String, List<String>> tables) {
        try {
            if (Files.isDirectory(folder)) {
                try (var there = Files.list(folder)) {
                    if (there.findAny().isPresent()) {
                        throw new CommandFailure(
                                folder + ": is a folder with files in it; an empty or new one was expected");
                    }
                }
            }
            for (Map.Entry<String, List<String>> table : tables.entrySet()) {
                Path file = folder.resolve(table.getKey());
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.write(file, table.getValue());
            }
        } catch (IOException e) {
            throw new CommandFailure(folder + ": cannot be written: " + e.getMessage());
        }
    }
}
