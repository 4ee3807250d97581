package com.carbon254.spark.claims;

import com.carbon254.spark.catalogue.image.SparkStack;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.job.Capability;
import com.carbon254.spark.config.job.Dependencies;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.lake.CatalogAuthentication.AuthenticationType;
import com.carbon254.spark.config.lake.Iceberg;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an environment reads and writes in the object store, as key paths, by the client that it goes by.
 *
 * @param byS3a by S3A, by the release of Hadoop that it is of: a job may have another than its environment
 * @param byIceberg by S3FileIO of Iceberg
 * @param byBootstrap by the bootstrap's program
 * @param byTrino by Trino
 * @param byDoris by Apache Doris
 */
public record StoreUses(
        SortedMap<String, List<String>> byS3a,
        List<String> byIceberg,
        List<String> byBootstrap,
        List<String> byTrino,
        List<String> byDoris) {

    public StoreUses {
        byS3a = Collections.unmodifiableSortedMap(new TreeMap<>(byS3a));
        byIceberg = List.copyOf(byIceberg);
        byBootstrap = List.copyOf(byBootstrap);
        byTrino = List.copyOf(byTrino);
        byDoris = List.copyOf(byDoris);
    }

    /**
     * Those of an environment.
     *
     * @param environment all of it, for most of its parts keep something in the store
     * @param common the set of its Spark release
     */
    public static StoreUses of(Environment environment, SparkStack common) {
        boolean tables = Part.ICEBERG.isIn(environment);
        boolean keys = tables && asksForKeys(Objects.requireNonNull(environment.iceberg()));
        SortedMap<String, List<String>> byS3a = new TreeMap<>();
        List<String> ofAll = platform(environment);
        if (!ofAll.isEmpty()) {
            byS3a.put(common.hadoop(), ofAll);
        }
        environment.jobs().forEach((name, job) -> {
            String hadoop = SparkStack.find(
                            JobRelease.of(job, environment.spark().version()))
                    .orElse(common)
                    .hadoop();
            List<String> own = job(name, job);
            if (!own.isEmpty()) {
                byS3a.computeIfAbsent(hadoop, any -> logs(environment)).addAll(own);
            }
        });
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

    private static List<String> platform(Environment environment) {
        List<String> keys = logs(environment);
        if (Part.QUALITY.isIn(environment)) {
            keys.add(Part.QUALITY.key());
        }
        if (environment.operator().managed()
                && environment.operator().controller().submission().objectStore()) {
            keys.add("operator.controller.submission.objectStore");
        }
        return keys;
    }

    /** Every driver writes its event log, whatever its Hadoop. */
    private static List<String> logs(Environment environment) {
        List<String> keys = new ArrayList<>();
        if (Part.EVENT_LOG.isIn(environment)) {
            keys.add(Part.EVENT_LOG.key());
        }
        return keys;
    }

    private static boolean hasBuckets(Environment environment) {
        return environment.objectStore() != null
                && !environment.objectStore().buckets().isEmpty();
    }

    private static List<String> job(DnsLabel name, Job job) {
        List<String> keys = new ArrayList<>();
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
        return keys;
    }

    private static boolean isS3a(Object address) {
        return address.toString().startsWith("s3a:");
    }
}
