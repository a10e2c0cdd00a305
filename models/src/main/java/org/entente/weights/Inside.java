package org.entente.weights;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Looks inside an object of a library that does not show what it holds. */
final class Inside {

    private Inside() {}

    /** The value of a field. */
    static Object field(Object of, String name) {
        for (Class<?> type = of.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return look(of, field, () -> field.get(of));
                }
            }
        }
        throw new IllegalArgumentException("no field " + name + " in " + of.getClass());
    }

    /** What a method returns. */
    static Object call(Object of, String name, Object... arguments) {
        for (Class<?> type = of.getClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
                    return look(of, method, () -> method.invoke(of, arguments));
                }
            }
        }
        throw new IllegalArgumentException(
                "no method " + name + " of " + Arrays.toString(arguments) + " in " + of.getClass());
    }

    private static Object look(Object of, AccessibleObject member, Look look) {
        try {
            member.setAccessible(true);
            Object found = look.look();
            if (found == null) {
                throw new IllegalArgumentException("nothing in " + member + " of " + of);
            }
            return found;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(member + " of " + of + " cannot be looked at", e);
        }
    }

    @FunctionalInterface
    private interface Look {
        @Nullable
        Object look() throws ReflectiveOperationException;
    }
}
