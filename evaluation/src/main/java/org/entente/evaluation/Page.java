package org.entente.evaluation;

import java.util.List;

/** Writes sections as a page of Markdown. */
public final class Page {

    private static final String HEAD = """
            # How accurate Entente is

            Written by `entente evaluate`; run `./entente evaluate --write ACCURACY.md` in the project's folder to measure again.
            Data of others is not part of the project: what is measured on it is left out where it is absent.
            """;

    private Page() {}

    /** The page, ending in a line end. */
    public static String of(List<Section> sections) {
        StringBuilder page = new StringBuilder(HEAD);
        sections.forEach(section -> page.append('\n').append(part(section)));
        return page.toString();
    }

    /** One section of it. */
    public static String part(Section section) {
        StringBuilder part = new StringBuilder("## " + section.title() + "\n\n" + section.on() + "\n");
        List<List<String>> table = section.table();
        for (int i = 0; i < table.size(); i++) {
            part.append(i == 0 ? "\n" : "")
                    .append("| ")
                    .append(String.join(" | ", table.get(i)))
                    .append(" |\n")
                    .append(i == 0 ? "|" + " --- |".repeat(table.get(0).size()) + "\n" : "");
        }
        if (!section.remarks().isEmpty()) {
            part.append('\n');
            section.remarks().forEach(remark -> part.append("- ").append(remark).append('\n'));
        }
        return part.toString();
    }
}
