package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.folder.Layer;
import com.carbon254.spark.config.folder.Layers;
import com.carbon254.spark.config.folder.Unread;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Follows {@code extends} from an environment down to its base. */
final class Lineage {

    private final SortedMap<String, Layer> files;
    private final Unread unread;
    private final Collection<Finding> findings;
    private final List<String> names = new ArrayList<>();

    private Lineage(SortedMap<String, Layer> files, Unread unread, Collection<Finding> findings) {
        this.files = files;
        this.unread = unread;
        this.findings = findings;
    }

    /**
     * An environment and those below it.
     *
     * @param names from the lowest to the highest
     * @param whole whether it ends where it should; else a finding says why not, and what is missing may well stand in
     *     the files that were not found
     */
    record Line(List<String> names, boolean whole) {

        Line {
            names = List.copyOf(names);
        }
    }

    /** The line of an environment among files. What is wrong with it is added to the findings. */
    static Line of(String name, SortedMap<String, Layer> files, Unread unread, Collection<Finding> findings) {
        Lineage lineage = new Lineage(files, unread, findings);
        boolean whole = lineage.follow(name);
        List<String> names = new ArrayList<>(lineage.names);
        Collections.reverse(names);
        return new Line(names, whole);
    }

    /** Whether the line from here on ends at a file that need not extend another. */
    private boolean follow(String name) {
        names.add(name);
        Layer layer = layer(name);
        if (layer.parent().isEmpty()) {
            return name.equals(EnvironmentLoader.BASE) || orphan(layer);
        }
        Layer.Parent parent = layer.parent().get();
        if (!files.containsKey(parent.name())) {
            // The file that is not read has a finding of its own.
            return !unread.environments().contains(parent.name()) && unknown(name, parent);
        }
        return names.contains(parent.name()) ? circle(parent.name()) : follow(parent.name());
    }

    private Layer layer(String name) {
        return Objects.requireNonNull(files.get(name));
    }

    private boolean orphan(Layer layer) {
        boolean refused = layer.findings().stream().anyMatch(finding -> finding.rule() == Rule.EXTENDS);
        boolean empty =
                layer.source().root().filter(root -> root.entries().isEmpty()).isPresent();
        if (empty && !files.containsKey(EnvironmentLoader.BASE)) {
            // The first file of all: what it lacks is all that there is to write.
            return true;
        }
        if (layer.readable() && !refused && !empty) {
            fault(Place.start(layer.file()), "the key \"extends\" is missing", "write \"extends: base\"");
        }
        return false;
    }

    private boolean unknown(String name, Layer.Parent parent) {
        SortedMap<String, Layer> others = new TreeMap<>(files);
        others.remove(name);
        String near = NearName.find(parent.name(), others.keySet())
                .map(candidate -> "did you mean \"" + candidate + "\"?")
                .orElse("name a file that exists");
        fault(parent.place(), "there is no environment \"" + parent.name() + "\"", near);
        return false;
    }

    /** Told from the first member by name, so that all environments that lead into the circle tell the same. */
    private boolean circle(String entry) {
        List<String> members = new ArrayList<>(names.subList(names.indexOf(entry), names.size()));
        String first = Collections.min(members);
        Collections.rotate(members, -members.indexOf(first));
        String path = String.join(" → ", members) + " → " + first;
        Place place = layer(first).parent().map(Layer.Parent::place).orElseThrow();
        fault(place, "the environments extend each other in a circle: " + path, "end it at base");
        return false;
    }

    private void fault(Place place, String problem, String remedy) {
        String known = "an environment extends another file here: " + String.join(", ", files.keySet());
        findings.add(new Finding(Rule.EXTENDS, place, Layers.EXTENDS, problem, known, remedy));
    }
}
