package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** Builds the nodes of one file from the events of the YAML parser, counting depth and size as it goes. */
final class NodeBuilder {

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Anchor, Node> anchors = new LinkedHashMap<>();
    private final Map<Anchor, Integer> sizes = new LinkedHashMap<>();
    private Iterator<Event> events = List.<Event>of().iterator();
    private final Deque<String> path = new ArrayDeque<>();
    private YamlLines lines = new YamlLines(List.of());
    private boolean isForCluster;
    private int nodes;

    NodeBuilder(String file) {
        this.file = file;
    }

    /** Thrown inside this class when reading on makes no sense; its finding is already collected. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    SourceFile build(String text) {
        List<Mapping> roots = new ArrayList<>();
        parse(text, () -> document().ifPresent(roots::add));
        return new SourceFile(file, roots.stream().findFirst(), findings);
    }

    /** Builds the documents of a file that goes to the cluster as it is, where an older YAML is spoken as well. */
    SourceStream buildStream(String text) {
        isForCluster = true;
        List<Mapping> documents = new ArrayList<>();
        parse(text, () -> documents(documents));
        return new SourceStream(file, text, documents, findings);
    }

    private void parse(String text, Runnable reading) {
        lines = YamlLines.of(text);
        LoadSettings settings =
                LoadSettings.builder().setLabel(file).setUseMarks(true).build();
        try {
            events = new Parse(settings).parseString(text).iterator();
            reading.run();
        } catch (MarkedYamlEngineException e) {
            findings.add(YamlFaults.finding(file, text, e));
        } catch (YamlVersionException e) {
            syntax("the directive asks for another version");
        } catch (YamlEngineException e) {
            syntax(String.valueOf(e.getMessage()));
        } catch (Stop e) {
            // Its finding is collected.
        }
    }

    private void syntax(String problem) {
        String line = problem.replaceAll("\\s+", " ");
        find(
                Rule.YAML_SYNTAX,
                Place.start(file),
                "this is not YAML: " + line,
                "YAML 1.2 is expected",
                "mend the line, or the one before it");
    }

    private void documents(List<Mapping> documents) {
        events.next();
        for (Event start = events.next(); start.getEventId() != Event.ID.StreamEnd; start = events.next()) {
            anchors.clear();
            sizes.clear();
            Event first = events.next();
            boolean isNothing =
                    first instanceof ScalarEvent scalar && scalar.getValue().isEmpty();
            if (!isNothing) {
                refuseBesideSeparator((DocumentStartEvent) start, place(first));
                root(first).ifPresent(documents::add);
            }
            events.next();
        }
    }

    /** kubectl looks for lines of dashes itself, and drops what stands behind them. */
    private void refuseBesideSeparator(DocumentStartEvent start, Place first) {
        if (start.isExplicit() && place(start).line() == first.line()) {
            find(
                    Rule.YAML_AMBIGUOUS,
                    first,
                    "a document begins in the line of its \"---\", where kubectl does not see it",
                    "what goes to the cluster is read alike by all",
                    "begin it in the next line");
        }
    }

    private Optional<Mapping> root(Event first) {
        Node root = node(first);
        if (root instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        return empty(place(first), "a document holds " + root.kind() + " instead of a mapping");
    }

    private Optional<Mapping> document() {
        events.next();
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            empty(Place.start(file), "the file is empty");
            return Optional.of(new Mapping(new LinkedHashMap<>(), Place.start(file)));
        }
        Event first = events.next();
        Place place = place(first);
        Node root = node(first);
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            find(
                    Rule.ONE_DOCUMENT,
                    place(after),
                    "a second document begins here",
                    "a file holds one document",
                    "move it to a file of its own");
        }
        if (root instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        return empty(place, "the file holds " + root.kind() + " instead of a mapping");
    }

    private Optional<Mapping> empty(Place place, String problem) {
        find(
                Rule.ONE_DOCUMENT,
                place,
                problem,
                "a file holds one mapping of keys to values",
                "write the keys, or remove the file");
        return Optional.empty();
    }

    private Node below(String step, Event event) {
        path.addLast(step);
        Node node = node(event);
        path.removeLast();
        return node;
    }

    private Node node(Event event) {
        if (path.size() > Bounds.DEPTH) {
            stop(Rule.FILE_SIZE, place(event), "the nesting is deeper than " + Bounds.DEPTH, "flatten it");
        }
        count(1, place(event));
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
            find(
                    Rule.YAML_SYNTAX,
                    place(alias),
                    "the alias \"*" + name + "\" stands for nothing that is complete before it",
                    "an alias stands for an anchor before it",
                    "write the anchor \"&" + name + "\" first, outside of the value that uses it; a text that begins"
                            + " with '*' is put in quotes");
            throw new Stop();
        }
        count(sizes.getOrDefault(name, 1), place(alias));
        return node;
    }

    private Scalar scalar(ScalarEvent event) {
        refuseTag(event.getTag(), place(event));
        // A long text counts like many values: aliases to it must not add up to more than memory holds.
        count(event.getValue().length() / Bounds.TEXT, place(event));
        Scalar.Type type = event.isPlain() ? Scalar.Type.ofPlain(event.getValue()) : Scalar.Type.TEXT;
        if (isForCluster && event.isPlain()) {
            OlderYaml.meaning(event.getValue()).ifPresent(older -> ambiguous(event, older));
        }
        return new Scalar(event.getValue(), type, place(event));
    }

    private void ambiguous(ScalarEvent event, OlderYaml older) {
        String keys = String.join(".", path).replace(".[", "[").replaceFirst("[.]?[?]$", "");
        findings.add(new Finding(
                Rule.YAML_AMBIGUOUS,
                place(event),
                keys,
                "\"" + event.getValue() + "\" is " + older.meaning() + " to kubectl and " + older.newer()
                        + " to a reader of YAML 1.2",
                "what goes to the cluster is read alike by all",
                older.remedy()));
    }

    private Sequence sequence(SequenceStartEvent start) {
        refuseTag(start.getTag(), place(start));
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(below("[" + items.size() + "]", next));
        }
        return new Sequence(items, place(start));
    }

    private Mapping mapping(MappingStartEvent start) {
        refuseTag(start.getTag(), place(start));
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Place keyPlace = place(next);
            refusePlaceholder(keyPlace);
            Node key = below("?", next);
            Node value = below(key.summary(), events.next());
            if (key instanceof Scalar scalar) {
                put(entries, scalar, new Mapping.Entry(keyPlace, value));
            } else {
                find(Rule.YAML_SYNTAX, keyPlace, "a key is " + key.kind(), "a key is a text", "write a text as key");
            }
        }
        return new Mapping(entries, place(start));
    }

    /** {@code {{ .Values.x }}} is a mapping whose key is a mapping, which no user means. */
    private void refusePlaceholder(Place place) {
        String line = lines.line(place.line() - 1);
        int start = place.column() - 2;
        if (line.startsWith("{{", Math.max(0, start)) && start >= 0) {
            find(
                    Rule.YAML_SYNTAX,
                    new Place(file, place.line(), start + 1),
                    "\"" + Summary.of(line.substring(start)) + "\" is a placeholder of a template",
                    "files here are read as they are",
                    "write the value itself, or put a text that begins with {{ in quotes");
            throw new Stop();
        }
    }

    private void put(Map<String, Mapping.Entry> entries, Scalar key, Mapping.Entry entry) {
        Mapping.Entry first = entries.putIfAbsent(key.text(), entry);
        if (first == null) {
            return;
        }
        path.addLast(key.summary());
        find(
                Rule.DUPLICATE_KEY,
                entry.keyPlace(),
                "the key \"" + key.summary() + "\" stands here a second time",
                "a key stands once in a mapping",
                "remove this one or the one in line " + first.keyPlace().line());
        path.removeLast();
    }

    private void refuseTag(Optional<String> tag, Place place) {
        tag.ifPresent(name -> find(
                Rule.YAML_TAG,
                place,
                "the tag \"" + name.replace("tag:yaml.org,2002:", "!!") + "\" is not allowed",
                "the key decides the type",
                "remove it"));
    }

    private void count(int more, Place place) {
        nodes += more;
        if (nodes > Bounds.NODES) {
            stop(Rule.FILE_SIZE, place, "the file holds more than " + Bounds.NODES + " values", "use fewer aliases");
        }
    }

    private void stop(Rule rule, Place place, String problem, String remedy) {
        find(rule, place, problem, "a file is a page or two of plain keys", remedy);
        throw new Stop();
    }

    private void find(Rule rule, Place place, String problem, String allowed, String remedy) {
        String keys = String.join(".", path).replace(".[", "[");
        findings.add(new Finding(rule, place, keys, problem, allowed, remedy));
    }

    private Place place(Event event) {
        return event.getStartMark().map(this::place).orElse(Place.start(file));
    }

    private Place place(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
