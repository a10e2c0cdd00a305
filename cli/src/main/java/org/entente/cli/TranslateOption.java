package org.entente.cli;

import org.entente.pipeline.Translator;
import org.entente.web.LibreTranslate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --translate URL}. */
final class TranslateOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--translate",
            paramLabel = "URL",
            description = "Have what is not in English translated by a service as LibreTranslate, for example"
                    + " http://localhost:5000; the original is kept beside the translation.")
    private @Nullable String url;

    @Option(names = "--translate-key", paramLabel = "KEY", description = "The key that the service asks for.")
    private @Nullable String key;

    /** The translator that was asked for. */
    Translator translator() {
        if (url == null) {
            return Translator.none();
        }
        try {
            return LibreTranslate.at(url, key);
        } catch (IllegalArgumentException e) {
            if (spec == null) {
                throw e;
            }
            throw new ParameterException(
                    spec.commandLine(), "invalid value for option '--translate': " + e.getMessage());
        }
    }
}
