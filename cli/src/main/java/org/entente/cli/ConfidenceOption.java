package org.entente.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --min-confidence P}. */
final class ConfidenceOption {

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            defaultValue = "0",
            converter = ToShare.class,
            description =
                    "Only what is claimed at least this surely, 0 to 1: of claims given 0.8, about eight in ten are"
                            + " right.")
    private double least;

    /** 0 to 1. */
    double least() {
        return least;
    }

    static final class ToShare implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            try {
                double share = Double.parseDouble(value);
                if (share >= 0 && share <= 1) {
                    return share;
                }
            } catch (NumberFormatException e) {
                // Told below, like a number out of range.
            }
            throw new TypeConversionException("\"" + value + "\"; allowed: a number from 0 to 1");
        }
    }
}
