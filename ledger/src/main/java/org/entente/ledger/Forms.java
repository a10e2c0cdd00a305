package org.entente.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Detail.Bound;
import org.entente.model.Detail.Money;
import org.entente.model.Detail.Quantity;
import org.entente.model.Detail.Term;
import org.entente.model.Detail.Visitor;
import org.entente.model.Kind;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** The forms of what can be corrected. What a form writes, it reads as the same. */
final class Forms {

    private static final Pattern CODE_PATTERN = Pattern.compile("[A-Z]{2,8}");

    private static final Pattern QUANTITY_PATTERN =
            Pattern.compile("(?:(about|at least|at most) )?(\\d+)(?: to (\\d+))?");

    private static final Pattern MONEY_PATTERN =
            Pattern.compile("(\\d+(?:\\.\\d+)?)(?: (million|billion))? ([A-Z]{3})");

    /** <i>Sergey Lavrov (foreign minister, RUS)</i>, with or without the name, the office and the code. */
    private static final Pattern PERSON =
            Pattern.compile("([^()]*?)\\s*(?:\\(([^()]*?)(?:(?:^|,\\s*|(?<=\\())([A-Z]{2,8}))?\\))?");

    static final Form<Kind> KIND = Form.told(words(Kind.values()), text -> constant(Kind.class, text), Forms::word);

    static final Form<Status> STATUS =
            Form.told(words(Status.values()), text -> constant(Status.class, text), Forms::word);

    static final Form<When> DATE = Form.told(
            "a day, month, year or decade as 2014-11-20, 2014-11, 2014, 1990s, two of them as 2014 to 2016, or unknown",
            Forms::date,
            date -> date.known() ? Line.date(date) : "unknown");

    static final Form<Plover.Type> TYPE = Form.told(
            Arrays.stream(Plover.Type.values()).map(Enum::name).collect(Collectors.joining(", ")),
            text -> Plover.Type.valueOf(text.toUpperCase(Locale.ROOT)),
            Enum::name);

    static final Form<String> WORD = Form.optional("words", null, Forms::plain, Function.identity());

    static final Form<List<String>> WORDS =
            Form.optional("words with commas between", List.of(), Forms::list, Forms::row);

    static final Form<String> CODE = Form.optional("a code as PAK or EU", null, Forms::code, Function.identity());

    static final Form<List<String>> CODES =
            Form.optional("codes as RUS, PAK", List.of(), text -> codes(text), Forms::row);

    static final Form<List<Actor>> ACTORS = Form.optional(
            "codes as RUS, PAK",
            List.of(),
            text -> codes(text).stream().map(Forms::state).toList(),
            actors -> actors.stream().map(Actor::codeOrName).distinct().collect(Collectors.joining(", ")));

    static final Form<Quantity> QUANTITY = Form.optional(
            "a whole number as 4, about 20, at least 5, at most 8, 20 to 24", null, Forms::quantity, Forms::quantity);

    static final Form<Money> MONEY =
            Form.optional("a sum as 250000 EUR, 153 million USD, 1.5 billion USD", null, Forms::money, Phrase::money);

    static final Form<List<Term>> TERMS = Form.optional(
            words(Term.values()),
            List.of(),
            text -> list(text).stream().map(term -> constant(Term.class, term)).toList(),
            terms -> terms.stream().map(Forms::word).collect(Collectors.joining(", ")));

    static final Form<List<Visitor>> VISITORS = Form.optional(
            "persons as Sergey Lavrov (foreign minister, RUS); Ivan Petrov (RUS)",
            List.of(),
            text -> Arrays.stream(text.split(";", -1)).map(Forms::visitor).toList(),
            visitors -> visitors.stream().map(Forms::visitor).collect(Collectors.joining("; ")));

    static final Form<Attribution> SPEAKER =
            Form.told("author, unnamed, or a name as Sergey Lavrov (RUS)", Forms::speaker, Forms::speaker);

    private Forms() {}

    /** A state as one who takes part, of whom no more is told. */
    static Actor state(String code) {
        return new Actor(code, code, code, "");
    }

    private static String words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Forms::word).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(
                type, text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }

    private static String plain(String text) {
        return String.join(" ", text.strip().split("\\s+", -1));
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(Forms::plain)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String row(List<String> words) {
        return String.join(", ", words);
    }

    private static String code(String text) {
        return group(CODE_PATTERN, text).group();
    }

    private static List<String> codes(String text) {
        return list(text).stream().map(Forms::code).toList();
    }

    private static Matcher group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return matcher;
    }

    private static When date(String text) {
        if (text.toLowerCase(Locale.ROOT).equals("unknown")) {
            return When.UNKNOWN;
        }
        String[] ends = text.split(" to ", -1);
        if (ends.length == 1) {
            return point(text);
        }
        When first = point(ends[0].strip());
        When last = point(ends[1].strip());
        if (ends.length > 2 || first.precision() != last.precision()) {
            throw new IllegalArgumentException(text);
        }
        return new When(first.start(), last.end(), first.precision());
    }

    private static When point(String text) {
        return switch (text.length()) {
            case 4 -> When.year(Integer.parseInt(text));
            case 5 -> {
                int first = Integer.parseInt(
                        group(Pattern.compile("(\\d{3}0)s"), text).group(1));
                yield When.decade(first);
            }
            case 7 -> When.month(YearMonth.parse(text));
            default -> When.day(LocalDate.parse(text));
        };
    }

    private static Quantity quantity(String text) {
        Matcher matcher = group(QUANTITY_PATTERN, text.toLowerCase(Locale.ROOT));
        long number = Long.parseLong(matcher.group(2));
        String most = matcher.group(3);
        if (most != null) {
            return new Quantity(number, Bound.AT_LEAST, Long.parseLong(most));
        }
        return new Quantity(
                number, matcher.group(1) == null ? Bound.EXACT : Words.value(Bound.class, matcher.group(1)));
    }

    private static String quantity(Quantity quantity) {
        return quantity.most() == null ? Phrase.count(quantity) : quantity.number() + " to " + quantity.most();
    }

    private static Money money(String text) {
        Matcher matcher = group(MONEY_PATTERN, text);
        BigDecimal number = new BigDecimal(matcher.group(1));
        int scale = matcher.group(2) == null ? 0 : matcher.group(2).equals("million") ? 6 : 9;
        return new Money(number.scaleByPowerOfTen(scale).doubleValue(), matcher.group(3));
    }

    private static Visitor visitor(String text) {
        Matcher matcher = group(PERSON, text.strip());
        Visitor visitor = new Visitor(orNull(matcher.group(1)), orNull(matcher.group(2)), orNull(matcher.group(3)));
        if (visitor.name() == null && visitor.title() == null && visitor.country() == null) {
            throw new IllegalArgumentException(text);
        }
        return visitor;
    }

    private static String visitor(Visitor visitor) {
        String about = Stream.of(Codes.orEmpty(visitor.title()), Codes.orEmpty(visitor.country()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return plain(Codes.orEmpty(visitor.name()) + (about.isEmpty() ? "" : " (" + about + ")"));
    }

    private static Attribution speaker(String text) {
        if (text.equals("author")) {
            return Attribution.AUTHOR;
        }
        if (text.equals("unnamed")) {
            return Attribution.UNNAMED;
        }
        Visitor who = visitor(text);
        if (who.name() == null || who.title() != null) {
            throw new IllegalArgumentException(text);
        }
        return Attribution.named(new Actor(who.name(), who.name(), Codes.orEmpty(who.country()), ""));
    }

    private static String speaker(Attribution attribution) {
        Actor speaker = attribution.speaker();
        return speaker == null
                ? Words.of(attribution.kind())
                : visitor(new Visitor(speaker.name(), null, orNull(speaker.country())));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
