package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.layer.Setting.Action;
import com.carbon254.spark.config.own.OwnDocument;
import com.carbon254.spark.config.own.OwnFile;
import com.carbon254.spark.config.own.SideFiles;
import com.carbon254.spark.config.source.FileText;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.Sequence;
import com.carbon254.spark.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Says of every field of the objects that a team has written where it stands, as {@link History} does of keys: below
 * {@code manifests.files}, the name of the file and the object.
 */
public final class OwnHistory {

    /** What the paths begin with. */
    private static final String FILES = "manifests.files.";

    private final SortedMap<String, List<Setting>> settings = new TreeMap<>();

    private OwnHistory() {}

    /** What the paths of all objects of a file begin with. */
    public static String path(String file) {
        return FILES + file + ".";
    }

    /** The path of an object in a file. */
    public static String path(OwnFile file, OwnDocument document) {
        return path(file.name()) + document.key();
    }

    static SortedMap<String, List<Setting>> of(List<OwnFile> files) {
        OwnHistory history = new OwnHistory();
        for (OwnFile file : files) {
            for (OwnDocument document : file.documents()) {
                history.add(
                        path(file, document), document.root(), document.root().place());
            }
        }
        return history.settings;
    }

    /** The dashboards, each as one value. */
    static SortedMap<String, List<Setting>> ofDashboards(List<FileText> dashboards) {
        SortedMap<String, List<Setting>> settings = new TreeMap<>();
        dashboards.forEach(file -> settings.put(
                dashboard(file), List.of(new Setting(Action.SET, file.text().orElse(""), Place.start(file.name())))));
        return settings;
    }

    /** The path of a dashboard. */
    public static String dashboard(FileText file) {
        return "dashboards.files." + SideFiles.stem(file);
    }

    private void add(String path, Node node, Place place) {
        boolean open = node instanceof Mapping mapping && !mapping.entries().isEmpty();
        Setting setting =
                open ? new Setting(Action.OPEN, node.summary(), place) : new Setting(Action.SET, node.literal(), place);
        settings.computeIfAbsent(path, key -> new ArrayList<>()).add(setting);
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach((name, entry) -> add(path + "." + name, entry.value(), place(entry)));
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                Node item = sequence.items().get(i);
                add(path + "[" + i + "]", item, item.place());
            }
        }
    }

    /** Of a mapping where its key stands, of anything else where the value does, as in the files of environments. */
    private static Place place(Mapping.Entry entry) {
        return entry.value() instanceof Mapping
                ? entry.keyPlace()
                : entry.value().place();
    }
}
