package org.entente.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code STATE}: whom a command is about, by code or name. */
final class StatesOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..2",
            paramLabel = "STATE",
            description = "One or two states or organisations; all when left out.")
    private List<String> states = List.of();

    /**
     * Their codes, none when all are meant.
     *
     * @param rule what to tell somebody who gives more than two
     */
    List<String> codes(Countries countries, String rule) {
        if (states.size() > 2) {
            throw misuse(rule + "; given: " + String.join(", ", states));
        }
        return states.stream()
                .map(state -> countries.code(state).orElseThrow(() -> misuse(countries.unknown(state))))
                .toList();
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
