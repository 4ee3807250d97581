package com.carbon254.spark.mutation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Copies a folder of environment files and damages a few of them.
 *
 * <pre>{@code
 * List<String> what = Mutations.of(42).copy(Scenario.platform().in(), folder);
 * }</pre>
 */
public final class Mutations {

    private static final int MOST = 3;
    private static final List<Damage> DAMAGES = List.of(Damage.values());

    private final SplittableRandom random;

    private Mutations(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The mutations of a seed: always the same, if the files are. */
    public static Mutations of(long seed) {
        return new Mutations(seed);
    }

    /**
     * Copies the YAML files of a folder, and those below it, with one to three damages among them.
     *
     * @return what was damaged, for the message of a test
     */
    public List<String> copy(Path from, Path to) throws IOException {
        List<Path> files = yaml(from);
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.write(copy, Files.readAllBytes(file));
        }
        List<String> damages = new ArrayList<>();
        for (int i = 1 + random.nextInt(MOST); i > 0; i--) {
            Path file = from.relativize(files.get(random.nextInt(files.size())));
            Damage damage = DAMAGES.get(random.nextInt(DAMAGES.size()));
            Path copy = to.resolve(file);
            String text = new String(Files.readAllBytes(copy), ISO_8859_1);
            Files.write(copy, damage.to(text, random).getBytes(ISO_8859_1));
            damages.add(file + ": " + damage);
        }
        return damages;
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
