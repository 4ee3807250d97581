package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.folder.SealedFile;
import com.carbon254.spark.config.own.OwnFile;
import com.carbon254.spark.config.source.FileText;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.Arrays;
import java.util.List;

/**
 * An environment that could be bound, with the history of its keys.
 *
 * @param name its name, the file's
 * @param config what the user wrote, all layers merged
 * @param history who set what
 * @param files the files that it is made of, from the lowest layer to the highest
 * @param sealed the Secrets that the team sealed for it, by the names of their files
 * @param refused the keys that some file means to set, but wrongly
 * @param manifests the objects that a team has written for it, by file
 * @param dashboards those that a team has written
 */
public record LoadedEnvironment(
        DnsLabel name,
        Environment config,
        History history,
        List<String> files,
        List<SealedFile> sealed,
        RefusedKeys refused,
        List<OwnFile> manifests,
        List<FileText> dashboards) {

    public LoadedEnvironment {
        sealed = List.copyOf(sealed);
        files = List.copyOf(files);
        manifests = List.copyOf(manifests);
        dashboards = List.copyOf(dashboards);
    }

    /**
     * The place to show for what these keys say together: of the first that a file of the user's sets. No user can open
     * the built-in defaults, so for keys that stand only there it is where the first of them would be overridden.
     */
    public Place place(String... paths) {
        return Arrays.stream(paths)
                .map(history::place)
                .filter(place -> !place.file().equals(BuiltInDefaults.NAME))
                .findFirst()
                .orElseGet(() -> history.home(paths[0]));
    }

    /**
     * Whether a key is still open: some file sets it to a value that is refused, and no file to a good one. What the
     * built-in defaults say, or a job inherits, is not what its author meant.
     */
    public boolean isOpen(String path) {
        return refused.cover(path) && !history.isStated(path);
    }

    /** The environment's own file. */
    public String file() {
        return history.file();
    }
}
