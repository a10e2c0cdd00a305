package org.entente.views;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.ledger.Citation;
import org.entente.ledger.Entry;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.KeyValue;
import org.jbibtex.StringValue;
import org.jspecify.annotations.Nullable;

/** The articles behind entries, for BibTeX and biblatex: UTF-8, with TeX's own characters escaped. */
final class BibTex implements View {

    private static final Map<Character, String> ESCAPED = Map.ofEntries(
            Map.entry('\\', "\\textbackslash{}"),
            Map.entry('{', "\\{"),
            Map.entry('}', "\\}"),
            Map.entry('%', "\\%"),
            Map.entry('&', "\\&"),
            Map.entry('#', "\\#"),
            Map.entry('$', "\\$"),
            Map.entry('_', "\\_"),
            Map.entry('~', "\\textasciitilde{}"),
            Map.entry('^', "\\textasciicircum{}"));

    @Override
    public void write(List<Entry> entries, OutputStream out) throws IOException {
        BibTeXDatabase database = new BibTeXDatabase();
        Citing.of(entries).forEach(citing -> database.addObject(entry(citing)));
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new BibTeXFormatter().format(database, text);
        text.flush();
    }

    private static BibTeXEntry entry(Citing citing) {
        Citation article = citing.article();
        String publisher = article.publisher();
        BibTeXEntry entry = new BibTeXEntry(
                publisher == null ? BibTeXEntry.TYPE_MISC : BibTeXEntry.TYPE_ARTICLE, new Key(citing.key()));
        if (!citing.authors().isEmpty()) {
            // Names in braces stay as they are written: which part is the surname is not known.
            put(
                    entry,
                    BibTeXEntry.KEY_AUTHOR,
                    String.join(
                            " and ",
                            citing.authors().stream()
                                    .map(name -> "{" + escaped(name) + "}")
                                    .toList()));
        }
        // Braces keep the capitals of names.
        put(entry, BibTeXEntry.KEY_TITLE, "{" + escaped(citing.title()) + "}");
        put(entry, BibTeXEntry.KEY_JOURNAL, publisher == null ? null : escaped(publisher));
        LocalDate published = article.published();
        if (published != null) {
            put(entry, BibTeXEntry.KEY_YEAR, String.valueOf(published.getYear()));
            String month = published.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT);
            entry.addField(BibTeXEntry.KEY_MONTH, new KeyValue(month));
            put(entry, new Key("day"), String.valueOf(published.getDayOfMonth()));
        }
        put(entry, BibTeXEntry.KEY_URL, article.url());
        put(entry, BibTeXEntry.KEY_NOTE, article.url() == null ? escaped(article.source()) : null);
        return entry;
    }

    private static void put(BibTeXEntry entry, Key key, @Nullable String value) {
        if (value != null) {
            entry.addField(key, new StringValue(value, StringValue.Style.BRACED));
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(ESCAPED.getOrDefault((char) c, Character.toString(c))));
        return escaped.toString();
    }
}
