package org.entente.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.ledger.records.RecordQuery;
import org.entente.model.Kind;
import org.entente.model.Plover;
import org.entente.model.Status;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Constants as they are written on a command line, in lower case, with hyphens; and numbers of things. */
final class Words {

    private Words() {}

    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return all(Kind.values()).iterator();
        }
    }

    static final class Statuses implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return all(Status.values()).iterator();
        }
    }

    static final class RecordKinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return RecordQuery.KINDS.iterator();
        }
    }

    static final class Types implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return all(Plover.Type.values()).iterator();
        }
    }

    static final class Forms implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return all(Form.values()).iterator();
        }
    }

    static final class ToKind implements ITypeConverter<Kind> {
        @Override
        public Kind convert(String value) {
            return find(value, Kind.values());
        }
    }

    static final class ToStatus implements ITypeConverter<Status> {
        @Override
        public Status convert(String value) {
            return find(value, Status.values());
        }
    }

    static final class ToType implements ITypeConverter<Plover.Type> {
        @Override
        public Plover.Type convert(String value) {
            return find(value, Plover.Type.values());
        }
    }

    static final class ToRecordKind implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return find(value, RecordQuery.KINDS, kind -> kind);
        }
    }

    static final class ToDuration implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            try {
                Duration duration = Duration.parse("PT" + value.strip());
                if (!duration.isNegative() && !duration.isZero()) {
                    return duration;
                }
            } catch (DateTimeException e) {
                // Told below, like one that is not positive.
            }
            throw new TypeConversionException("\"" + value + "\"; allowed: a time as 30s, 10m, 1h30m, 12h");
        }
    }

    static final class ToDay implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("\"" + value + "\"; allowed: a day as 2021-04-20");
            }
        }
    }

    /** The English name of the language with that BCP 47 tag. */
    static String language(String tag) {
        return tag.equals("und")
                ? "an unknown language"
                : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    private static List<String> all(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Words::word).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E find(String value, E[] constants) {
        return find(value, List.of(constants), Words::word);
    }

    private static <T> T find(String value, List<T> allowed, Function<T, String> word) {
        String sought = value.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        for (T one : allowed) {
            // A plural is as clear: --kind visits.
            if (word.apply(one).equals(sought) || (word.apply(one) + "s").equals(sought)) {
                return one;
            }
        }
        throw new TypeConversionException("\"" + value + "\"; allowed: "
                + String.join(", ", allowed.stream().map(word).toList()));
    }

    /** {@code 1 entry}, {@code 2 entries}. */
    static String count(long number, String what) {
        String many = what.endsWith("entry") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
        return number + " " + (number == 1 ? what : many);
    }
}
