package com.carbon254.spark.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of a file of ours below the output folder, {@code prod/k8s/compute/spark/spark-rbac.yaml}.
 *
 * <p>Names are of letters, digits, {@code _}, {@code -} and {@code .} and begin with none of the last two. So no path
 * leaves the folder, none is read otherwise on another operating system, and none reaches the hidden files, which are
 * the business of this package: the inventories (the one exception) and the folder of the {@link Workplace}.
 */
record OutputPath(String text) implements Comparable<OutputPath> {

    /** How a name is written, for people. */
    static final String ALLOWED =
            "a path is of names joined by '/', each of letters, digits, '_', '-' and '.', beginning with a letter, a digit or '_' and not ending in '.'";

    /** The name of an environment's inventory. It sorts before every other name in its folder. */
    static final String INVENTORY = ".inventory";

    private static final String NAME = "[A-Za-z0-9_]([-A-Za-z0-9._]*[-A-Za-z0-9_])?";
    private static final Pattern ENVIRONMENT = Pattern.compile(NAME);
    private static final Pattern FILE = Pattern.compile(NAME + "(/" + NAME + ")+");

    /** The file of an environment at a path below its folder, if both are well written. */
    static Optional<OutputPath> of(String environment, String path) {
        String text = environment + "/" + path;
        return isEnvironment(environment) && FILE.matcher(text).matches()
                ? Optional.of(new OutputPath(text))
                : Optional.empty();
    }

    /** The inventory of an environment. */
    static OutputPath inventory(String environment) {
        return new OutputPath(environment + "/" + INVENTORY);
    }

    /** Reads the text of a path back, that of an inventory included. */
    static Optional<OutputPath> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String environment = text.substring(0, slash);
        String path = text.substring(slash + 1);
        return path.equals(INVENTORY) && isEnvironment(environment)
                ? Optional.of(inventory(environment))
                : of(environment, path);
    }

    /** Whether a folder of this name may be an environment's. */
    static boolean isEnvironment(String name) {
        return ENVIRONMENT.matcher(name).matches();
    }

    /** This path and the folders above it, the outermost first: {@code prod}, {@code prod/k8s} … */
    List<String> steps() {
        List<String> steps = new ArrayList<>(folders());
        steps.add(text);
        return steps;
    }

    /** The folders above it, the outermost first. */
    List<String> folders() {
        return folders(text);
    }

    /** The folders above a file or a folder, the outermost first. */
    static List<String> folders(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }

    /** The folder that it is in. */
    String folder() {
        return text.substring(0, text.lastIndexOf('/'));
    }

    /** The environment whose folder it is in. */
    String environment() {
        return text.substring(0, text.indexOf('/'));
    }

    /** The path below that folder. */
    String inEnvironment() {
        return text.substring(text.indexOf('/') + 1);
    }

    /** Where this path is on disk. */
    Path below(Path root) {
        return root.resolve(text);
    }

    @Override
    public int compareTo(OutputPath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
