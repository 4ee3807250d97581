package com.carbon254.spark.pipeline;

import com.carbon254.spark.change.tree.TreeReader;
import com.carbon254.spark.change.tree.UnreadableTreeException;
import com.carbon254.spark.config.layer.EnvironmentLoader;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.revision.CommittedFiles;
import com.carbon254.spark.revision.Revision;
import com.carbon254.spark.revision.RevisionException;
import com.carbon254.spark.synthesis.Synthesis;
import com.carbon254.spark.value.AtTheEdge;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/**
 * What a commit has: the trees in its output folder, and its environment files, laid into a folder of their own for as
 * long as they are needed.
 */
@AtTheEdge("the committed files are laid into a folder that this class makes and removes")
final class Baseline implements AutoCloseable {

    private final SortedMap<String, SortedMap<String, String>> trees;
    private final SortedMap<String, CompletableFuture<List<Manifest>>> objects = new TreeMap<>();
    private final Path folder;
    private final Generator generator;
    private final EnvironmentLoader.Outcome loaded;
    private Optional<Generator.Outcome> rendered = Optional.empty();

    private Baseline(SortedMap<String, SortedMap<String, String>> trees, Path folder, Generator now) {
        this.trees = trees;
        this.folder = folder;
        trees.keySet().stream()
                .filter(name -> now.only().map(DnsLabel::toString).orElse(name).equals(name))
                .forEach(name -> objects.put(name, parsing(name)));
        this.generator = new Generator(folder, now.folderName(), Optional.empty());
        this.loaded = generator.load();
    }

    /** Reads a commit; the environment files are called what they are called now. */
    static Baseline of(CommittedFiles files, Revision revision, Generator now, Path output) throws RevisionException {
        SortedMap<String, String> sources = files.below(revision, now.folder());
        SortedMap<String, SortedMap<String, String>> trees = new TreeMap<>();
        files.below(revision, output).forEach((path, text) -> {
            int end = path.indexOf('/');
            if (end > 0) {
                trees.computeIfAbsent(path.substring(0, end), name -> new TreeMap<>())
                        .put(path.substring(end + 1), text);
            }
        });
        return new Baseline(trees, lay(sources), now);
    }

    private static Path lay(SortedMap<String, String> sources) {
        try {
            Path folder = Files.createTempDirectory("spark-platform-base");
            for (var source : sources.entrySet()) {
                Path file = folder.resolve(source.getKey());
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, source.getValue());
            }
            return folder;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The committed trees: the text of each file by the name of its environment and its path. */
    SortedMap<String, SortedMap<String, String>> trees() {
        return trees;
    }

    /**
     * The objects of the committed tree of an environment; none if there is no tree.
     *
     * @throws UnreadableTreeException if a file of it is no YAML
     */
    List<Manifest> objects(String name) {
        try {
            return objects.computeIfAbsent(name, this::parsing).join();
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof UnreadableTreeException unreadable ? unreadable : fault;
        }
    }

    /** A whole tree takes about a second for each thousand objects: that is begun before anything asks for it. */
    private CompletableFuture<List<Manifest>> parsing(String name) {
        SortedMap<String, String> tree = trees.getOrDefault(name, new TreeMap<>());
        return CompletableFuture.supplyAsync(() -> new TreeReader().read(tree));
    }

    /** The environments as their files say, as far as this program can read them. */
    List<LoadedEnvironment> loaded() {
        return loaded.environments();
    }

    /** An environment as its files say, if this program can read them. */
    Optional<LoadedEnvironment> loaded(String name) {
        return loaded().stream()
                .filter(one -> one.name().toString().equals(name))
                .findFirst();
    }

    /** What this program makes of the environment files of the commit. */
    Generator.Outcome rendered(Synthesis synthesis) {
        if (rendered.isEmpty()) {
            rendered = Optional.of(generator.run(synthesis));
        }
        return rendered.get();
    }

    /** The same of one environment, which need not be checked, if this program does not refuse its files. */
    Optional<RenderedEnvironment> rendered(DnsLabel name, Synthesis synthesis) {
        return rendered.isEmpty()
                ? generator.unchecked(loaded, name, synthesis)
                : rendered.get().environments().stream()
                        .filter(one -> one.loaded().name().equals(name))
                        .findFirst();
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
