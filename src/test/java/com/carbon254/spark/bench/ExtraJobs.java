package com.carbon254.spark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Jobs as data engineers write them, beside those of an environment. */
final class ExtraJobs {

    private static final List<String> STARTS =
            List.of("start: manual", "start: schedule\nschedule: {cron: '30 2 * * *', timeZone: Europe/Berlin}");

    private ExtraJobs() {}

    /** Copies the environments, and adds as many jobs to all of them. */
    static void write(Path environments, Path copy, int count) throws IOException {
        Path jobs = Files.createDirectories(copy.resolve("jobs"));
        copy(environments, copy);
        copy(environments.resolve("jobs"), jobs);
        for (int i = 0; i < count; i++) {
            Files.writeString(jobs.resolve("extra-" + i + ".yaml"), """
                    description: Sums up the orders of a shop.
                    owner: sales
                    main: s3a://spark-code/orders.py
                    arguments: [--shop, shop-%d]
                    uses: [iceberg, mlflow]
                    executor:
                      instances: 3
                    %s
                    """.formatted(i, STARTS.get(i % STARTS.size())));
        }
    }

    /** Copies the files of a folder, not those below it. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
