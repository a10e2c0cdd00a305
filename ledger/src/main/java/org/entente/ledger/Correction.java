package org.entente.ledger;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Kind;
import org.entente.model.Plover;
import org.jspecify.annotations.Nullable;

/** Puts another value into a field of a claim, and brings those who take part into line with it. */
final class Correction {

    private Correction() {}

    /** What stands in that field. */
    static @Nullable Object get(Claim claim, Field field) {
        return switch (field) {
            case STATUS, DATE, ACTORS, RECIPIENTS -> component(claim, name(field));
            case KIND -> claim.kind();
            case SPEAKER -> claim.attribution();
            case TYPE, MODE -> component(claim.plover(), name(field));
            default -> component((Record) claim.detail(), name(field));
        };
    }

    /** The claim with that value in the field. */
    static Claim set(Claim claim, Field field, @Nullable Object value) {
        return switch (field) {
            case STATUS, DATE, ACTORS, RECIPIENTS -> with(claim, name(field), value);
            case KIND -> with(claim, "detail", detail(claim, (Kind) Objects.requireNonNull(value)));
            case SPEAKER -> with(claim, "attribution", value);
            case TYPE -> with(claim, "plover", typed(claim.plover(), (Plover.Type) Objects.requireNonNull(value)));
            case MODE -> with(claim, "plover", with(claim.plover(), "mode", value));
            default -> {
                Claim changed = with(claim, "detail", with((Record) claim.detail(), name(field), value));
                yield sides(changed, field, codes(get(claim, field)), codes(value));
            }
        };
    }

    private static String name(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** What the claim says if it is of that kind: who takes part, in the places that the kind has for them. */
    private static Detail detail(Claim claim, Kind kind) {
        if (claim.kind() == kind) {
            return claim.detail();
        }
        List<String> actors = countries(claim.actors());
        List<String> all = countries(Stream.concat(claim.actors().stream(), claim.recipients().stream())
                .toList());
        @Nullable String one = actors.isEmpty() ? null : actors.get(0);
        @Nullable
        String other =
                all.stream().filter(code -> !code.equals(one)).findFirst().orElse(null);
        return switch (kind) {
            case VISIT ->
                new Detail.Visit(one == null ? List.of() : List.of(new Detail.Visitor(null, null, one)), other);
            case AGREEMENT -> new Detail.Agreement(all, List.of(), null);
            case EXERCISE -> new Detail.Exercise(null, null, all);
            case TRANSFER -> new Detail.Transfer(one, other, null, null, null, null);
            case EVENT -> new Detail.Event();
        };
    }

    private static List<String> countries(List<Actor> actors) {
        return actors.stream()
                .map(Actor::country)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** A mode belongs to its type. */
    private static Plover typed(Plover plover, Plover.Type type) {
        String mode = plover.mode() != null && type.modes().contains(plover.mode()) ? plover.mode() : null;
        return new Plover(type, mode, plover.contexts());
    }

    /** The codes of states and organisations in the value of a field of a detail; none in words. */
    private static Set<String> codes(@Nullable Object value) {
        Stream<?> values = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
        Set<String> codes = new LinkedHashSet<>();
        values.map(one -> one instanceof Detail.Visitor visitor ? visitor.country() : one)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .forEach(codes::add);
        return codes;
    }

    /** Puts those who take part now in the place of those who do no longer. */
    private static Claim sides(Claim claim, Field field, Set<String> before, Set<String> now) {
        boolean recipients = field == Field.HOST || field == Field.RECIPIENT;
        boolean states = recipients
                || Set.of(Field.SUPPLIER, Field.PARTIES, Field.PARTICIPANTS, Field.VISITORS)
                        .contains(field);
        if (!states) {
            return claim;
        }
        Set<String> gone = new LinkedHashSet<>(before);
        gone.removeAll(now);
        Set<String> come = new LinkedHashSet<>(now);
        come.removeAll(before);
        @Nullable
        String instead = gone.size() == 1 && come.size() == 1 ? come.iterator().next() : null;
        List<Actor> actors = replaced(claim.actors(), gone, instead);
        List<Actor> others = replaced(claim.recipients(), gone, instead);
        List<Actor> side = recipients ? others : actors;
        come.stream()
                .filter(code -> Stream.concat(actors.stream(), others.stream())
                        .noneMatch(actor -> actor.country().equals(code)))
                .map(Forms::state)
                .toList()
                .forEach(side::add);
        return with(with(claim, "actors", actors), "recipients", others);
    }

    private static List<Actor> replaced(List<Actor> actors, Set<String> gone, @Nullable String instead) {
        List<Actor> replaced = new ArrayList<>();
        for (Actor actor : actors) {
            if (!gone.contains(actor.country())) {
                replaced.add(actor);
            } else if (instead != null) {
                replaced.add(Forms.state(instead));
            }
        }
        return replaced;
    }

    private static @Nullable Object component(Record record, String name) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(component -> new @Nullable Object[] {read(record, component)})
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(record.getClass() + " has no " + name))[0];
    }

    /** The record with one component changed: one way for all, where each record has many. */
    private static <R extends Record> R with(R record, String name, @Nullable Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable
        Object[] values = Arrays.stream(components)
                .map(component -> component.getName().equals(name) ? value : read(record, component))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked") // The class of a record of type R is a class of R.
            Constructor<R> constructor = (Constructor<R>) record.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException why) {
                throw why;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
