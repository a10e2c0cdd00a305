package org.entente.cli;

import java.nio.file.Path;
import org.entente.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --knowledge DIR}. */
final class KnowledgeOption {

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "A folder with tables of your own; their rows add to the shipped tables or replace rows with"
                    + " the same first cell.")
    private @Nullable Path folder;

    Knowledge knowledge() {
        return folder == null ? Knowledge.shipped() : Knowledge.extendedBy(folder);
    }
}
