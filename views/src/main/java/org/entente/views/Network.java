package org.entente.views;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.entente.ledger.Entry;
import org.entente.model.Actor;
import org.entente.output.Labels;
import org.entente.views.Scales.Cameo;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jspecify.annotations.Nullable;

/**
 * States and organisations, and what is between two of them, as GraphML for Gephi, igraph or NetworkX.
 *
 * <p>An entry is an edge from each who did it to each it was done to: from supplier to recipient, from visitor to host.
 * What is mutual (an agreement, an exercise) is one edge for each pair, from the code that comes first in the alphabet,
 * with {@code mutual} true. Several entries between two states are several edges.
 */
final class Network implements View {

    /** An edge: an entry between two. */
    private record Tie(Summary told, String from, String to, boolean mutual) {}

    private static final List<String> TEXTS = List.of(
            "kind",
            "what",
            "status",
            "date_start",
            "date_end",
            "date_precision",
            "plover_type",
            "plover_mode",
            "cameo_code");

    private final Scales scales;
    private final UnaryOperator<String> names;

    Network(Scales scales, UnaryOperator<String> names) {
        this.scales = scales;
        this.names = names;
    }

    @Override
    public void write(List<Entry> entries, OutputStream out) throws IOException {
        Graph<String, Tie> graph = new DirectedMultigraph<>(Tie.class);
        for (Entry entry : entries) {
            add(graph, Summary.of(entry, scales));
        }
        GraphMLExporter<String, Tie> exporter = new GraphMLExporter<>(code -> code);
        exporter.registerAttribute("name", GraphMLExporter.AttributeCategory.NODE, AttributeType.STRING);
        exporter.setVertexAttributeProvider(
                code -> Map.of("name", DefaultAttribute.createAttribute(names.apply(code))));
        TEXTS.forEach(
                text -> exporter.registerAttribute(text, GraphMLExporter.AttributeCategory.EDGE, AttributeType.STRING));
        exporter.registerAttribute("entry", GraphMLExporter.AttributeCategory.EDGE, AttributeType.LONG);
        exporter.registerAttribute("claims", GraphMLExporter.AttributeCategory.EDGE, AttributeType.INT);
        exporter.registerAttribute("mutual", GraphMLExporter.AttributeCategory.EDGE, AttributeType.BOOLEAN);
        exporter.registerAttribute("plover_score", GraphMLExporter.AttributeCategory.EDGE, AttributeType.DOUBLE);
        exporter.registerAttribute("goldstein", GraphMLExporter.AttributeCategory.EDGE, AttributeType.DOUBLE);
        exporter.setEdgeAttributeProvider(Network::attributes);
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        exporter.exportGraph(graph, text);
        text.flush();
    }

    private static void add(Graph<String, Tie> graph, Summary told) {
        List<String> actors = codes(told.firmest().actors());
        List<String> recipients = codes(told.firmest().recipients());
        if (recipients.isEmpty()) {
            List<String> sides = actors.stream().sorted().toList();
            for (int i = 0; i < sides.size(); i++) {
                for (int j = i + 1; j < sides.size(); j++) {
                    add(graph, new Tie(told, sides.get(i), sides.get(j), true));
                }
            }
        } else {
            for (String from : actors) {
                recipients.stream()
                        .filter(to -> !to.equals(from))
                        .forEach(to -> add(graph, new Tie(told, from, to, false)));
            }
        }
    }

    private static void add(Graph<String, Tie> graph, Tie tie) {
        graph.addVertex(tie.from());
        graph.addVertex(tie.to());
        graph.addEdge(tie.from(), tie.to(), tie);
    }

    /** The codes of those who stand for a state or organisation, each once. */
    private static List<String> codes(List<Actor> actors) {
        return actors.stream()
                .map(Actor::country)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private static Map<String, Attribute> attributes(Tie tie) {
        Summary told = tie.told();
        Entry entry = told.entry();
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        attributes.put("entry", DefaultAttribute.createAttribute(entry.id()));
        text(attributes, "kind", Labels.of(entry.kind()));
        text(attributes, "what", told.line().what());
        text(attributes, "status", entry.status().name());
        text(attributes, "date_start", entry.date().start());
        text(attributes, "date_end", entry.date().end());
        text(attributes, "date_precision", Labels.of(entry.date().precision()));
        text(attributes, "plover_type", told.plover().type());
        text(attributes, "plover_mode", told.plover().mode());
        attributes.put("plover_score", DefaultAttribute.createAttribute(told.score()));
        text(attributes, "cameo_code", told.cameo().map(Cameo::code).orElse(null));
        told.cameo()
                .ifPresent(cameo -> attributes.put("goldstein", DefaultAttribute.createAttribute(cameo.goldstein())));
        attributes.put("mutual", DefaultAttribute.createAttribute(tie.mutual()));
        attributes.put("claims", DefaultAttribute.createAttribute(entry.claims().size()));
        return attributes;
    }

    private static void text(Map<String, Attribute> attributes, String name, @Nullable Object value) {
        if (value != null) {
            attributes.put(name, DefaultAttribute.createAttribute(value.toString()));
        }
    }
}
