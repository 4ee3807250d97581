package com.carbon254.spark.command;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Rule;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What {@code explain} can be asked, for completion in a shell: every key that an environment sets and the blocks above it,
 * each job and its object, and the rules below {@code silence}.
 */
final class KeysAndObjects implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        NavigableSet<String> subjects = new TreeSet<>();
        for (LoadedEnvironment environment : KnownEnvironments.load().environments()) {
            environment.history().below("").forEach(key -> addWithBlocks(subjects, key));
            environment.config().jobs().keySet().forEach(job -> {
                subjects.add("jobs." + job);
                subjects.add("SparkApplication/" + job);
            });
        }
        Rule.silenceable().forEach(rule -> subjects.add("silence." + rule));
        subjects.removeIf(subject -> !subject.matches("[-A-Za-z0-9._/]+"));
        return subjects.iterator();
    }

    private static void addWithBlocks(NavigableSet<String> subjects, String key) {
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            subjects.add(key.substring(0, dot));
        }
        subjects.add(key);
    }
}
