package com.carbon254.spark.output;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Report;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a folder may be the output folder at all. A run would put a tree for each environment beside whatever is there,
 * so a mistyped {@code --output} is refused before it leaves anything behind.
 */
public final class OutputPlace {

    private static final String HIDDEN = ".";

    private final Path output;
    private final String name;

    private OutputPlace(Path output) throws IOException {
        this.output = real(output);
        this.name = output.toString().isEmpty() ? "." : Ground.slashes(output);
    }

    /**
     * What speaks against a folder.
     *
     * @param output the folder, as the user wrote it; it need not exist
     * @param environments the folder with the environment files
     * @param home the user's own folder
     */
    public static Report judge(Path output, Path environments, Path home) {
        try {
            OutputPlace place = new OutputPlace(output);
            return Report.of(place.own(real(environments), home)
                    .or(place::foreign)
                    .map(List::of)
                    .orElse(List.of()));
        } catch (IOException unreadable) {
            // Whoever reads the folder in earnest says why.
            return Report.EMPTY;
        }
    }

    private Optional<Finding> own(Path environments, Path home) {
        if (output.getParent() == null) {
            return Optional.of(OutputFindings.notOurs(name, "is the root of the disk"));
        }
        if (home.isAbsolute() && home.startsWith(output)) {
            return Optional.of(OutputFindings.notOurs(name, "is or holds your home folder"));
        }
        if (environments.startsWith(output)) {
            String problem = environments.equals(output) ? "is" : "holds";
            return Optional.of(OutputFindings.notOurs(name, problem + " the folder of the environments"));
        }
        return output.startsWith(environments)
                ? Optional.of(OutputFindings.notOurs(name, "lies in the folder of the environments"))
                : Optional.empty();
    }

    /** Nothing but hidden files, as those of git, is as good as nothing at all. */
    private Optional<Finding> foreign() {
        try {
            List<String> names = visible();
            if (names.isEmpty() || isOurs(names)) {
                return Optional.empty();
            }
            return Optional.of(
                    hasInventory(output)
                            ? OutputFindings.oneTree(name)
                            : OutputFindings.foreignFolder(name, names.get(0)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private List<String> visible() throws IOException {
        List<String> names = new ArrayList<>();
        if (!Files.isDirectory(output)) {
            return names;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(output)) {
            children.forEach(child -> names.add(child.getFileName().toString()));
        }
        names.removeIf(child -> child.startsWith(HIDDEN));
        return names.stream().sorted().toList();
    }

    private boolean isOurs(List<String> names) throws IOException {
        for (String child : names) {
            if (hasInventory(output.resolve(child))) {
                return true;
            }
        }
        return new Workplace(output.resolve(Workplace.NAME)).hasJournal();
    }

    private static boolean hasInventory(Path tree) throws IOException {
        Path inventory = tree.resolve(OutputPath.INVENTORY);
        return Files.isRegularFile(inventory) && Inventory.isOurs(Ground.text(inventory));
    }

    /** The path without links and detours, as far as it exists. */
    private static Path real(Path path) throws IOException {
        Path whole = path.toAbsolutePath().normalize();
        for (Path above = whole; above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return above.toRealPath().resolve(above.relativize(whole));
            }
        }
        return whole;
    }
}
