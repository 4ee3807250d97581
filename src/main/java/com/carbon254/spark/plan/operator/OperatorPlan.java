package com.carbon254.spark.plan.operator;

import com.carbon254.spark.catalogue.operator.OperatorRelease;
import com.carbon254.spark.claims.Namespaces;
import com.carbon254.spark.claims.StatedImages;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.config.operator.OperatorImage;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.pod.ImageMirrors;
import com.carbon254.spark.plan.pod.PulledImage;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The Spark operator.
 *
 * @param namespace where its own objects live, with the key that says so
 * @param image what runs
 * @param labels more labels of everything that belongs to it
 * @param arbitraryUser whether its pods ask for no user
 * @param namespaces where it runs jobs
 * @param controller the process that submits
 * @param webhook the process that admits; empty without it
 * @param metricsPort where both serve metrics; empty if they do not
 */
public record OperatorPlan(
        Stated<DnsLabel> namespace,
        PulledImage image,
        SortedMap<String, String> labels,
        boolean arbitraryUser,
        WatchedNamespaces namespaces,
        ControllerPlan controller,
        Optional<WebhookPlan> webhook,
        OptionalInt metricsPort) {

    public OperatorPlan {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /**
     * The operator of an environment; empty if it is another environment's.
     *
     * @param environment all of it, for namespaces, images, authorities and the store shape its processes
     */
    public static Optional<OperatorPlan> of(Environment environment) {
        Operator operator = environment.operator();
        if (!operator.managed()) {
            return Optional.empty();
        }
        OperatorRelease release = OperatorRelease.find(operator.version())
                .orElseThrow(() -> new IllegalStateException("no such release"));
        OperatorProcesses processes = processes(environment, release);
        OperatorImage image = operator.image();
        return Optional.of(new OperatorPlan(
                Namespaces.ofOperator(operator, environment.namespace()),
                PulledImage.of(
                        ImageMirrors.of(environment.images()).pulled(StatedImages.ofOperator(operator)),
                        image.pullPolicy(),
                        image.pullSecrets()),
                OperatorPodPlan.texts(operator.labels()),
                operator.arbitraryUser(),
                processes.namespaces(),
                processes.controller(
                        StorageAccess.of(
                                environment.objectStore(), environment.spark().version()),
                        environment.authorities()),
                processes.webhook(),
                operator.metrics().enabled() ? OptionalInt.of(operator.metrics().port()) : OptionalInt.empty()));
    }

    private static OperatorProcesses processes(Environment environment, OperatorRelease release) {
        DnsLabel platform = environment.namespace();
        Operator operator = environment.operator();
        return new OperatorProcesses(
                operator,
                release,
                Namespaces.ofOperator(operator, platform).value(),
                WatchedNamespaces.of(
                        platform, environment.jobNamespaces(), environment.jobNamespaceSelector(), operator));
    }

    /** The Secrets that its pods name, made outside of this project. */
    public Stream<ObjectName> secrets() {
        Stream<ObjectName> pull = image.pullSecrets().stream().map(ObjectName::new);
        Stream<ObjectName> storage = controller.storage().stream().flatMap(StorageAccess::secrets);
        return Stream.of(pull, storage, sources().flatMap(StatedSources::secrets))
                .flatMap(names -> names)
                .distinct();
    }

    /** The ConfigMaps that its pods name, made outside of this project. */
    public Stream<ObjectName> configMaps() {
        return sources().flatMap(StatedSources::configMaps);
    }

    /** The claims that its pods name, made outside of this project. */
    public Stream<ObjectName> claims() {
        return sources().flatMap(StatedSources::claims);
    }

    private Stream<StatedSources> sources() {
        return Stream.concat(Stream.of(controller.process()), webhook.stream().map(WebhookPlan::process))
                .map(process -> new StatedSources(process.pod().extras()));
    }
}
