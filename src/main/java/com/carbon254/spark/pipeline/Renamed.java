package com.carbon254.spark.pipeline;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Environments that have another name than in a commit. To the cluster the objects of both are the same ones: they have
 * the same names, in the same namespace.
 */
final class Renamed {

    private final SortedMap<String, String> older = new TreeMap<>();

    private Renamed() {}

    /**
     * Finds them: one environment that is new, and one whose file is gone, of one cluster and one namespace.
     *
     * @param before the environments of the commit
     * @param now those that are rendered
     * @param folder where the files lie now
     */
    static Renamed of(List<LoadedEnvironment> before, List<RenderedEnvironment> now, Path folder) {
        List<LoadedEnvironment> gone =
                before.stream().filter(one -> !isThere(folder, one)).toList();
        List<LoadedEnvironment> come = now.stream()
                .map(RenderedEnvironment::loaded)
                .filter(one -> before.stream().noneMatch(old -> old.name().equals(one.name())))
                .toList();
        Renamed renamed = new Renamed();
        for (LoadedEnvironment one : come) {
            List<LoadedEnvironment> old =
                    gone.stream().filter(inThePlaceOf(one)).toList();
            if (old.size() == 1 && come.stream().filter(inThePlaceOf(one)).count() == 1) {
                renamed.older.put(one.name().toString(), old.get(0).name().toString());
            }
        }
        return renamed;
    }

    private static boolean isThere(Path folder, LoadedEnvironment environment) {
        return Files.exists(folder.resolve(environment.name() + ".yaml"));
    }

    private static Predicate<LoadedEnvironment> inThePlaceOf(LoadedEnvironment environment) {
        Environment config = environment.config();
        return other -> other.config().cluster().name().equals(config.cluster().name())
                && other.config().namespace().equals(config.namespace());
    }

    /** What an environment was called in the commit: mostly what it is called now. */
    String before(String name) {
        return older.getOrDefault(name, name);
    }

    /** Whether an environment has another name than in the commit. */
    boolean isNew(String name) {
        return older.containsKey(name);
    }

    /** Whether an environment of the commit has another name now. */
    boolean isOld(String name) {
        return older.containsValue(name);
    }
}
