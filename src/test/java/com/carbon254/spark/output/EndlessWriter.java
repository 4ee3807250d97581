package com.carbon254.spark.output;

import com.carbon254.spark.value.AtTheEdge;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A program that writes two large versions of a tree by turns until it is killed. */
@AtTheEdge("it tells its parent process that it has begun")
final class EndlessWriter {

    private EndlessWriter() {}

    /** Takes the output folder; prints a line when the first version stands. */
    public static void main(String[] arguments) {
        OutputFolder folder = OutputFolder.at(Path.of(arguments[0]));
        folder.write(version(0), WriteScope.ALL_ENVIRONMENTS);
        System.out.println("begun");
        for (int version = 1; ; version = 1 - version) {
            folder.write(version(version), WriteScope.ALL_ENVIRONMENTS);
        }
    }

    /** Files of both versions with other content, and files of this version alone. */
    static List<EnvironmentTree> version(int version) {
        List<EnvironmentTree> trees = new ArrayList<>();
        for (String environment : List.of("dev", "prod", version == 0 ? "blue" : "green")) {
            SortedMap<String, String> files = new TreeMap<>();
            for (int file = 0; file < 60; file++) {
                String folder = file % 3 == 0 ? "only-" + version : "common";
                files.put(folder + "/" + file + ".yaml", (environment + " " + version + "\n").repeat(200));
            }
            trees.add(new EnvironmentTree(environment, files));
        }
        return trees;
    }
}
