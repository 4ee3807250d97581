package com.carbon254.spark.claims;

import com.carbon254.spark.config.CatalogAuthentication.AuthenticationType;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.Iceberg;
import com.carbon254.spark.config.job.Capability;
import com.carbon254.spark.config.job.Dependencies;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an environment reads and writes in the object store, as key paths, by the client that it goes by.
 *
 * @param byS3a by Hadoop's S3A
 * @param byIceberg by S3FileIO of Iceberg
 * @param byBootstrap by the bootstrap's program
 * @param byTrino by Trino
 * @param byDoris by Apache Doris
 */
public record StoreUses(
        List<String> byS3a,
        List<String> byIceberg,
        List<String> byBootstrap,
        List<String> byTrino,
        List<String> byDoris) {

    public StoreUses {
        byS3a = List.copyOf(byS3a);
        byIceberg = List.copyOf(byIceberg);
        byBootstrap = List.copyOf(byBootstrap);
        byTrino = List.copyOf(byTrino);
        byDoris = List.copyOf(byDoris);
    }

    /** Those of an environment. */
    public static StoreUses of(Environment environment) {
        boolean tables = Part.ICEBERG.isIn(environment);
        boolean keys = tables && asksForKeys(Objects.requireNonNull(environment.iceberg()));
        List<String> byS3a = new ArrayList<>();
        Stream.of(Part.EVENT_LOG, Part.QUALITY)
                .filter(part -> part.isIn(environment))
                .forEach(part -> byS3a.add(part.key()));
        if (environment.operator().managed()
                && environment.operator().controller().submission().objectStore()) {
            byS3a.add("operator.controller.submission.objectStore");
        }
        environment.jobs().forEach((name, job) -> job(byS3a, name, job));
        boolean prepared = environment.bootstrap().enabled() && (!byS3a.isEmpty() || tables || hasBuckets(environment));
        return new StoreUses(
                byS3a,
                keys ? List.of(Part.ICEBERG.key()) : List.of(),
                prepared ? List.of("bootstrap") : List.of(),
                keys && Part.TRINO.isIn(environment) ? List.of(Part.TRINO.key()) : List.of(),
                keys && Part.DORIS.isIn(environment) ? List.of(Part.DORIS.key()) : List.of());
    }

    /** Not where the catalog gives keys with each table, unless requests to it are signed with those of the pod. */
    private static boolean asksForKeys(Iceberg iceberg) {
        return !iceberg.vendedCredentials()
                || (iceberg.authentication() != null && iceberg.authentication().type() == AuthenticationType.SIGV4);
    }

    private static boolean hasBuckets(Environment environment) {
        return environment.objectStore() != null
                && !environment.objectStore().buckets().isEmpty();
    }

    private static void job(List<String> keys, DnsLabel name, Job job) {
        String key = "jobs." + name + ".";
        if (isS3a(job.main())) {
            keys.add(key + "main");
        }
        if (job.uses().contains(Capability.S3)) {
            keys.add(key + "uses");
        }
        if (job.streaming() != null) {
            keys.add(key + "streaming.checkpoint");
        }
        Dependencies own = job.dependencies();
        if (own != null
                && Stream.of(own.jars(), own.files(), own.pyFiles(), own.archives())
                        .flatMap(List::stream)
                        .anyMatch(StoreUses::isS3a)) {
            keys.add(key + "dependencies");
        }
    }

    private static boolean isS3a(Object address) {
        return address.toString().startsWith("s3a:");
    }
}
