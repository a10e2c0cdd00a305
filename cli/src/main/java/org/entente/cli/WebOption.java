package org.entente.cli;

import java.util.HashSet;
import java.util.Set;
import org.entente.web.Fetcher;
import org.entente.web.Manners;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --allow-host NAME} and {@code --contact WHOM}. */
final class WebOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--allow-host",
            split = ",",
            paramLabel = "NAME",
            description =
                    "Fetch from hosts of this name even if they lie on this machine or in a private network; others"
                            + " there are refused.")
    private Set<String> allowed = new HashSet<>();

    @Option(
            names = "--contact",
            paramLabel = "WHOM",
            description = "An e-mail address or page, told to the servers that are fetched from.")
    private @Nullable String contact;

    /** A fetcher with the manners that were asked for. */
    Fetcher fetcher() {
        try {
            Manners manners = Manners.of(Version.project()).allowing(allowed);
            return Fetcher.polite(contact == null ? manners : manners.contact(contact));
        } catch (IllegalArgumentException e) {
            if (spec == null) {
                throw e;
            }
            throw new ParameterException(spec.commandLine(), "--contact: " + e.getMessage());
        }
    }
}
