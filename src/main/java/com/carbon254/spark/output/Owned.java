package com.carbon254.spark.output;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.output.Ground.Standing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the inventories on disk say is ours, the inventories themselves included.
 *
 * @param files the paths, whether or not a file is still there
 * @param findings the lines of inventories that are no paths
 */
record Owned(NavigableSet<OutputPath> files, List<Finding> findings) {

    /** Reads the inventories of these environments. One that is not there, or not ours, owns nothing. */
    static Owned read(Ground ground, Collection<String> environments) throws IOException {
        Owned owned = new Owned(new TreeSet<>(), new ArrayList<>());
        for (String environment : environments) {
            OutputPath inventory = OutputPath.inventory(environment);
            if (ground.look(inventory).standing() == Standing.FILE) {
                owned.add(ground, environment, Ground.text(inventory.below(ground.root())));
            }
        }
        return owned;
    }

    private void add(Ground ground, String environment, String text) {
        if (!Inventory.isOurs(text)) {
            return;
        }
        OutputPath inventory = OutputPath.inventory(environment);
        files.add(inventory);
        for (String line : Inventory.parse(text).files()) {
            Optional<OutputPath> path = OutputPath.of(environment, line);
            path.ifPresent(files::add);
            if (path.isEmpty()) {
                findings.add(OutputFindings.brokenInventory(ground.show(inventory.text()), line));
            }
        }
    }
}
