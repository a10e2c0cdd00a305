package org.entente.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The shipped tables, and a user's own beside them. */
public final class Knowledge {

    private final @Nullable Path own;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    private Knowledge(@Nullable Path own) {
        this.own = own;
    }

    /** The tables that come with the program. */
    public static Knowledge shipped() {
        return new Knowledge(null);
    }

    /**
     * The shipped tables with those of {@code folder}, whose rows replace shipped rows that have the same first cell
     * and otherwise add to them.
     *
     * @throws KnowledgeException when {@code folder} is not a folder
     */
    public static Knowledge extendedBy(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new KnowledgeException(folder + ": not a folder; --knowledge takes a folder of .tsv tables");
        }
        return new Knowledge(folder);
    }

    /**
     * The table of that name.
     *
     * @param name the file's name with folders below the tables', as {@code states.tsv}
     * @throws KnowledgeException when it cannot be read or a row is broken
     */
    public Table table(String name) {
        Table shipped = readShipped(name);
        if (own == null || !Files.exists(own.resolve(name))) {
            return shipped;
        }
        try (BufferedReader lines = Files.newBufferedReader(own.resolve(name))) {
            List<String> text = lines.lines().toList();
            return shipped.extendedBy(Table.parse(own.resolve(name).toString(), text));
        } catch (IOException e) {
            throw new KnowledgeException(own.resolve(name) + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * What a stage has made of the tables, made by {@code make} when it is first asked for and kept; several stages may
     * share it.
     *
     * @param type its class, by which it is kept
     */
    public <T> T derived(Class<T> type, Supplier<T> make) {
        return type.cast(derived.computeIfAbsent(type, key -> make.get()));
    }

    private static Table readShipped(String name) {
        try (InputStream bytes = Knowledge.class.getResourceAsStream("/knowledge/" + name)) {
            if (bytes == null) {
                throw new KnowledgeException("no table " + name + " is shipped");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return Table.parse(name, lines.lines().toList());
        } catch (IOException e) {
            throw new KnowledgeException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
