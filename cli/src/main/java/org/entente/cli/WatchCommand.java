package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.pipeline.Pipeline;
import org.entente.watch.Pace;
import org.entente.watch.Watch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente watch FEED|FOLDER...}. */
@Command(
        name = "watch",
        header = "Reads what is new in feeds and folders into a ledger, as it comes.",
        description = {
            "Asks each feed (RSS, Atom or JSON Feed) as often as it wishes and as there is news, and reads new and"
                    + " revised items: from the feed when it holds the article, else from the page that it links to."
                    + " A revision takes the place of what was read before. Of a folder new and changed files are read.",
            "",
            "Prints a line for each event, with its time in UTC. Ctrl-C stops it; the same command goes on from there,"
                    + " as it does after a failure of any kind. The ledger may be read while nothing is being read into"
                    + " it.",
        },
        footer = {
            "Examples:",
            "  entente watch https://example.org/news.rss inbox --ledger asia.duckdb",
            "  entente watch https://example.org/news.rss --once",
            "  entente watch inbox --interval 1m"
        })
final class WatchCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FEED", description = "Addresses of feeds, and folders of articles.")
    private List<String> names = List.of();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--once", description = "Look at each once, now, and end.")
    private boolean once;

    @Option(
            names = "--interval",
            converter = Words.ToDuration.class,
            paramLabel = "TIME",
            description = "Ask every TIME, as 30s, 10m, 1h30m, and not at the feeds' own pace.")
    private @Nullable Duration interval;

    @Option(
            names = "--least",
            converter = Words.ToDuration.class,
            paramLabel = "TIME",
            description = "Never ask a feed sooner again than after TIME; 5m when left out.")
    private Duration least = Pace.THEIR_OWN.least();

    @Option(
            names = "--most",
            converter = Words.ToDuration.class,
            paramLabel = "TIME",
            description = "Ask a feed after TIME at the latest; 12h when left out.")
    private Duration most = Pace.THEIR_OWN.most();

    @Mixin
    private WebOption web = new WebOption();

    @Mixin
    private TranslateOption translate = new TranslateOption();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Watch.Settings settings = settings();
        Pipeline pipeline = Pipeline.standard(knowledge.knowledge(), translate.translator());
        Path file = ledger.file();
        // Begins the ledger, or says at once why it cannot be used.
        Ledger.open(file).close();
        try (Watch watch = Watch.of(settings, () -> Ledger.open(file), pipeline, web.fetcher(), this::tell);
                Interruption interruption = Interruption.of(watch::close)) {
            boolean well = watch.run();
            return well || interruption.stopped() ? Main.OK : Main.FAILURE;
        }
    }

    private void tell(String line) {
        console.out().line(line);
        console.out().flush();
    }

    private Watch.Settings settings() {
        List<String> feeds = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        for (String name : names) {
            if (Pages.isAddress(name)) {
                feeds.add(name);
            } else if (Files.isDirectory(Path.of(name))) {
                folders.add(Path.of(name));
            } else {
                throw new CommandFailure(name
                        + ": there is no such folder; allowed: folders, and feeds as https://example.org/news.rss");
            }
        }
        if (most.compareTo(least) < 0 && spec != null) {
            throw new ParameterException(spec.commandLine(), "--most is shorter than --least");
        }
        return new Watch.Settings(feeds, folders, new Pace(least, most, interval), once);
    }
}
