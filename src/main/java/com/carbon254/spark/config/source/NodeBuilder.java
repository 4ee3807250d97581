package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** Builds the nodes of one file from the events of the YAML parser, counting depth and size as it goes. */
final class NodeBuilder {

    private final SourceFaults faults;
    private final YamlLines lines;
    private final Iterator<Event> events;
    private final Reader reader;
    private final Map<Anchor, Node> anchors = new LinkedHashMap<>();
    private final Map<Anchor, Integer> sizes = new LinkedHashMap<>();
    private int nodes;

    /** Who reads the file at last. */
    enum Reader {
        /** This program alone. */
        PROGRAM,
        /** The cluster as well, which gets it as it is: an older YAML is spoken there. */
        CLUSTER
    }

    NodeBuilder(SourceFaults faults, YamlLines lines, Iterator<Event> events, Reader reader) {
        this.faults = faults;
        this.lines = lines;
        this.events = events;
        this.reader = reader;
    }

    /** Forgets the anchors: they hold in one document. */
    void forget() {
        anchors.clear();
        sizes.clear();
    }

    private Node below(String step, Event event) {
        faults.enter(step);
        Node node = node(event);
        faults.leave();
        return node;
    }

    /** The value that begins with an event; what belongs to it is read on. */
    Node node(Event event) {
        if (faults.depth() > Bounds.DEPTH) {
            faults.stop(
                    Rule.FILE_SIZE, faults.place(event), "the nesting is deeper than " + Bounds.DEPTH, "flatten it");
        }
        count(1, faults.place(event));
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        NodeEvent start = (NodeEvent) event;
        // Until the value is complete, its anchor stands for nothing, not even for an earlier value of that name.
        start.getAnchor().ifPresent(anchors::remove);
        int before = nodes;
        Node node = content(start);
        start.getAnchor().ifPresent(name -> {
            anchors.put(name, node);
            sizes.put(name, nodes - before);
        });
        return node;
    }

    private Node content(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        return event instanceof SequenceStartEvent sequence ? sequence(sequence) : mapping((MappingStartEvent) event);
    }

    private Node aliased(AliasEvent alias) {
        Anchor name = alias.getAlias();
        Node node = anchors.get(name);
        if (node == null) {
            faults.find(
                    Rule.YAML_SYNTAX,
                    faults.place(alias),
                    "the alias \"*" + name + "\" stands for nothing that is complete before it",
                    "an alias stands for an anchor before it",
                    "write the anchor \"&" + name + "\" first, outside of the value that uses it; a text that begins"
                            + " with '*' is put in quotes");
            throw new SourceFaults.Stop();
        }
        count(sizes.getOrDefault(name, 1), faults.place(alias));
        return node;
    }

    private Scalar scalar(ScalarEvent event) {
        refuseTag(event.getTag(), faults.place(event));
        // A long text counts like many values: aliases to it must not add up to more than memory holds.
        count(event.getValue().length() / Bounds.TEXT, faults.place(event));
        Scalar.Type type = event.isPlain() ? Scalar.Type.ofPlain(event.getValue()) : Scalar.Type.TEXT;
        if (reader == Reader.CLUSTER && event.isPlain()) {
            OlderYaml.meaning(event.getValue()).ifPresent(older -> ambiguous(event, older));
        }
        return new Scalar(event.getValue(), type, faults.place(event));
    }

    private void ambiguous(ScalarEvent event, OlderYaml older) {
        faults.add(new Finding(
                Rule.YAML_AMBIGUOUS,
                faults.place(event),
                faults.key(),
                "\"" + event.getValue() + "\" is " + older.meaning() + " to kubectl and " + older.newer()
                        + " to a reader of YAML 1.2",
                "what goes to the cluster is read alike by all",
                older.remedy()));
    }

    private Sequence sequence(SequenceStartEvent start) {
        refuseTag(start.getTag(), faults.place(start));
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(below("[" + items.size() + "]", next));
        }
        return new Sequence(items, faults.place(start));
    }

    private Mapping mapping(MappingStartEvent start) {
        refuseTag(start.getTag(), faults.place(start));
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Place keyPlace = faults.place(next);
            refusePlaceholder(keyPlace);
            Node key = below("?", next);
            Node value = below(key.summary(), events.next());
            if (key instanceof Scalar scalar) {
                put(entries, scalar, new Mapping.Entry(keyPlace, value));
            } else {
                faults.find(
                        Rule.YAML_SYNTAX, keyPlace, "a key is " + key.kind(), "a key is a text", "write a text as key");
            }
        }
        return new Mapping(entries, faults.place(start));
    }

    /** {@code {{ .Values.x }}} is a mapping whose key is a mapping, which no user means. */
    private void refusePlaceholder(Place place) {
        String line = lines.line(place.line() - 1);
        int start = place.column() - 2;
        if (line.startsWith("{{", Math.max(0, start)) && start >= 0) {
            faults.find(
                    Rule.YAML_SYNTAX,
                    new Place(place.file(), place.line(), start + 1),
                    "\"" + Summary.of(line.substring(start)) + "\" is a placeholder of a template",
                    "files here are read as they are",
                    "write the value itself, or put a text that begins with {{ in quotes");
            throw new SourceFaults.Stop();
        }
    }

    private void put(Map<String, Mapping.Entry> entries, Scalar key, Mapping.Entry entry) {
        Mapping.Entry first = entries.putIfAbsent(key.text(), entry);
        if (first == null) {
            return;
        }
        faults.enter(key.summary());
        faults.find(
                Rule.DUPLICATE_KEY,
                entry.keyPlace(),
                "the key \"" + key.summary() + "\" stands here a second time",
                "a key stands once in a mapping",
                "remove this one or the one in line " + first.keyPlace().line());
        faults.leave();
    }

    private void refuseTag(Optional<String> tag, Place place) {
        tag.ifPresent(name -> faults.find(
                Rule.YAML_TAG,
                place,
                "the tag \"" + name.replace("tag:yaml.org,2002:", "!!") + "\" is not allowed",
                "the key decides the type",
                "remove it"));
    }

    private void count(int more, Place place) {
        nodes += more;
        if (nodes > Bounds.NODES) {
            faults.stop(
                    Rule.FILE_SIZE, place, "the file holds more than " + Bounds.NODES + " values", "use fewer aliases");
        }
    }
}
