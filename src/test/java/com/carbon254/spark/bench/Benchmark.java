package com.carbon254.spark.bench;

import com.carbon254.spark.bench.Contender.Run;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.pipeline.CommittedPlatform;
import com.carbon254.spark.pipeline.ReviewStepByStep;
import com.carbon254.spark.pipeline.StepByStep;
import com.carbon254.spark.pipeline.WholeProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Compares this program with bare cdk8s on the same objects: whole processes, the best of five. {@code make bench}
 * prints it.
 *
 * <p>Include starts a Node process of its own for each file it reads, so the number of charts decides how fast bare
 * cdk8s is. Both ways are shown: one chart an environment, the strict yardstick, and one chart a file.
 */
final class Benchmark {

    private static final int ROUNDS = 5;

    private final Path folder;

    private Benchmark(Path folder) {
        this.folder = folder;
    }

    /** Takes no arguments. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("spark-platform-bench");
        try {
            Benchmark benchmark = new Benchmark(folder);
            Path environments = Scenario.platform().in();
            benchmark.compare("nothing extra", new Load(0), environments);
            benchmark.compare("1000 extra objects in one of them", new Load(1000), environments);
            Path jobs = folder.resolve("environments");
            ExtraJobs.write(environments, jobs, 1000);
            benchmark.compare("1000 extra jobs in each", new Load(0), jobs);
            benchmark.review(jobs);
        } finally {
            delete(folder);
        }
    }

    private void compare(String extras, Load load, Path environments) throws IOException, InterruptedException {
        Path output = Files.createDirectories(folder.resolve("output-" + extras.replace(' ', '-')));
        List<String> arguments = List.of(output.toString(), "" + load.extra(), environments.toString());
        Contender ours = new Contender("this program", WholeProgram.class, arguments);
        ours.run();
        List<Contender> contenders = List.of(
                bare("bare cdk8s, one Include an environment", wholeEnvironments(output)),
                bare("bare cdk8s, one Include a file", files(output)),
                ours);
        report(extras, contenders, best(contenders));
        Contender steps = new Contender("steps", StepByStep.class, arguments);
        print("  this program, one step after the other, best of %d%n", ROUNDS);
        best(List.of(steps)).get(0).facts().forEach(Benchmark::fact);
    }

    /** The same jobs with another image: each of them changes. */
    private void review(Path jobs) throws IOException, InterruptedException {
        Path root = folder.resolve("another-image");
        Path after = Files.createDirectories(root.resolve("environments"));
        ExtraJobs.copy(jobs, after);
        ExtraJobs.copy(jobs.resolve("jobs"), Files.createDirectories(after.resolve("jobs")));
        List<String> arguments = List.of(root.toString(), "prod");
        new Contender("what was", CommittedPlatform.class, arguments).run();
        Path base = after.resolve("base.yaml");
        Files.writeString(base, Files.readString(base).replace("revision: \"1\"", "revision: \"2\""));
        print("%ndiff of one environment with 1000 changed jobs, step by step, best of %d%n", ROUNDS);
        best(List.of(new Contender("diff", ReviewStepByStep.class, arguments)))
                .get(0)
                .facts()
                .forEach(Benchmark::fact);
    }

    private Contender bare(String name, List<Path> includes) {
        List<String> arguments = new ArrayList<>();
        arguments.add(folder.resolve("dist").toString());
        includes.forEach(file -> arguments.add(file.toString()));
        return new Contender(name, BareCdk8s.class, arguments);
    }

    /** Contenders take turns, so that a busy moment of the machine does not hit one of them alone. */
    private static List<Run> best(List<Contender> contenders) throws IOException, InterruptedException {
        List<Run> best = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                Run run = contenders.get(i).run();
                if (round == 0) {
                    best.add(run);
                } else if (run.millis() < best.get(i).millis()) {
                    best.set(i, run);
                }
            }
        }
        return best;
    }

    private static void report(String extras, List<Contender> contenders, List<Run> runs) {
        Run ours = runs.get(runs.size() - 1);
        print("%nthree environments, %s, best of %d%n", extras, ROUNDS);
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            print(
                    "  %-56s %5d ms   we take %.2f times that%n",
                    contenders.get(i).name(), run.millis(), (double) ours.millis() / run.millis());
            run.facts().forEach(Benchmark::fact);
        }
    }

    private static void fact(String name, long value) {
        if (name.equals(Stopwatch.PEAK)) {
            print("      %-52s %5d MiB%n", "peak of the JVM", value / 1024);
        } else {
            print("      %-52s %5d ms%n", name, value);
        }
    }

    private static void print(String format, Object... values) {
        System.out.print(String.format(Locale.ROOT, format, values));
    }

    private List<Path> wholeEnvironments(Path output) throws IOException {
        List<Path> wholes = new ArrayList<>();
        for (Path environment : list(output, 1, Files::isDirectory)) {
            Path whole = folder.resolve(output.getFileName() + "-" + environment.getFileName() + ".yaml");
            List<String> texts = new ArrayList<>();
            for (Path file : files(environment)) {
                texts.add(Files.readString(file));
            }
            Files.writeString(whole, String.join("---\n", texts));
            wholes.add(whole);
        }
        return wholes;
    }

    /** The files with objects: cdk8s has no use for kustomizations. */
    private static List<Path> files(Path output) throws IOException {
        return list(
                output,
                Integer.MAX_VALUE,
                path -> path.toString().endsWith(".yaml") && !path.endsWith("kustomization.yaml"));
    }

    private static List<Path> list(Path folder, int depth, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> paths = Files.walk(folder, depth)) {
            return paths.filter(path -> !path.equals(folder) && !path.endsWith(".synth") && wanted.test(path))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
