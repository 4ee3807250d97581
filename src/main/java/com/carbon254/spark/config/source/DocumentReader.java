package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** Reads the documents of one file from the events of the YAML parser: how many there may be, and what each must hold. */
final class DocumentReader {

    private final String file;
    private final SourceFaults faults;

    DocumentReader(String file) {
        this.file = file;
        this.faults = new SourceFaults(file);
    }

    SourceFile build(String text) {
        List<Mapping> roots = new ArrayList<>();
        parse(
                text,
                NodeBuilder.Reader.PROGRAM,
                (events, nodes) -> document(events, nodes).ifPresent(roots::add));
        return new SourceFile(file, roots.stream().findFirst(), faults.findings());
    }

    /** Builds the documents of a file that goes to the cluster as it is, where an older YAML is spoken as well. */
    SourceStream buildStream(String text) {
        List<Mapping> documents = new ArrayList<>();
        parse(text, NodeBuilder.Reader.CLUSTER, (events, nodes) -> documents(events, nodes, documents));
        return new SourceStream(file, text, documents, faults.findings());
    }

    private void parse(String text, NodeBuilder.Reader reader, BiConsumer<Iterator<Event>, NodeBuilder> reading) {
        LoadSettings settings =
                LoadSettings.builder().setLabel(file).setUseMarks(true).build();
        try {
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            reading.accept(events, new NodeBuilder(faults, YamlLines.of(text), events, reader));
        } catch (MarkedYamlEngineException e) {
            faults.add(YamlFaults.finding(file, text, e));
        } catch (YamlVersionException e) {
            syntax("the directive asks for another version");
        } catch (YamlEngineException e) {
            syntax(String.valueOf(e.getMessage()));
        } catch (SourceFaults.Stop e) {
            // Its finding is collected.
        }
    }

    private void syntax(String problem) {
        String line = problem.replaceAll("\\s+", " ");
        faults.find(
                Rule.YAML_SYNTAX,
                faults.start(),
                "this is not YAML: " + line,
                "YAML 1.2 is expected",
                "mend the line, or the one before it");
    }

    private void documents(Iterator<Event> events, NodeBuilder nodes, List<Mapping> documents) {
        events.next();
        for (Event start = events.next(); start.getEventId() != Event.ID.StreamEnd; start = events.next()) {
            nodes.forget();
            Event first = events.next();
            boolean isNothing =
                    first instanceof ScalarEvent scalar && scalar.getValue().isEmpty();
            if (!isNothing) {
                refuseBesideSeparator((DocumentStartEvent) start, faults.place(first));
                root(nodes, first).ifPresent(documents::add);
            }
            events.next();
        }
    }

    /** kubectl looks for lines of dashes itself, and drops what stands behind them. */
    private void refuseBesideSeparator(DocumentStartEvent start, Place first) {
        if (start.isExplicit() && faults.place(start).line() == first.line()) {
            faults.find(
                    Rule.YAML_AMBIGUOUS,
                    first,
                    "a document begins in the line of its \"---\", where kubectl does not see it",
                    "what goes to the cluster is read alike by all",
                    "begin it in the next line");
        }
    }

    private Optional<Mapping> root(NodeBuilder nodes, Event first) {
        Node root = nodes.node(first);
        if (root instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        return empty(faults.place(first), "a document holds " + root.kind() + " instead of a mapping");
    }

    private Optional<Mapping> document(Iterator<Event> events, NodeBuilder nodes) {
        events.next();
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            empty(faults.start(), "the file is empty");
            return Optional.of(new Mapping(new LinkedHashMap<>(), faults.start()));
        }
        Event first = events.next();
        Place place = faults.place(first);
        Node root = nodes.node(first);
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            faults.find(
                    Rule.ONE_DOCUMENT,
                    faults.place(after),
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
        faults.find(
                Rule.ONE_DOCUMENT,
                place,
                problem,
                "a file holds one mapping of keys to values",
                "write the keys, or remove the file");
        return Optional.empty();
    }
}
