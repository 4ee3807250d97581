package com.carbon254.spark.plan.capability;

import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.job.Capability;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.FurtherCatalog;
import com.carbon254.spark.plan.connection.KafkaAccess;
import com.carbon254.spark.plan.pod.Mount;
import com.carbon254.spark.plan.pod.Variable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The capabilities, further catalogs and further clusters of Kafka that a job uses, in the order in which it names them: all that they bring to it. */
public final class UsedCapabilities {

    private final List<CapabilityPlan> plans;
    private final boolean packages;

    private UsedCapabilities(Job job, Environment environment) {
        Stream<CapabilityPlan> used = job.uses().stream().map(capability -> CapabilityPlan.of(capability, environment));
        Stream<CapabilityPlan> catalogs = job.catalogs().stream()
                .map(name -> new CatalogCapability(FurtherCatalog.of(
                        name,
                        environment.catalogs(),
                        environment.objectStore(),
                        environment.spark().version())));
        Stream<CapabilityPlan> clusters = job.kafkaClusters().stream()
                .map(name -> new KafkaClusterCapability(
                        KafkaAccess.of(name, environment.kafka(), environment.kerberos()), environment.kerberos()));
        this.plans = Stream.of(used, catalogs, clusters).flatMap(named -> named).toList();
        this.packages = job.uses().contains(Capability.PACKAGES);
    }

    /**
     * What a job uses in an environment.
     *
     * @param environment all of it, for each capability reads other parts
     */
    public static UsedCapabilities of(Job job, Environment environment) {
        return new UsedCapabilities(job, environment);
    }

    /** Spark properties, those of an earlier capability first. */
    public Stream<Map.Entry<String, String>> properties() {
        return plans.stream().flatMap(plan -> plan.properties().entrySet().stream());
    }

    /** The ConfigMaps whose keys are variables of the driver. */
    public List<String> driverVariables() {
        return all(CapabilityPlan::driverVariables);
    }

    /** The variables of the driver whose values lie in Secrets. */
    public List<Variable.FromSecret> driverSecrets() {
        return all(CapabilityPlan::driverSecrets);
    }

    /** What the driver mounts. */
    public List<Mount> driverMounts() {
        return all(CapabilityPlan::driverMounts);
    }

    /** What each executor mounts. */
    public List<Mount> executorMounts() {
        return all(CapabilityPlan::executorMounts);
    }

    /** Variables of the driver that no ConfigMap has. */
    public List<Variable> variables() {
        return all(CapabilityPlan::variables);
    }

    /** Options of every JVM of the job. */
    public List<String> javaOptions() {
        return JavaOptions.joined(all(CapabilityPlan::javaOptions));
    }

    /** The libraries that spark-submit fetches for them; none where the platform's image has them. */
    public List<StackJar> packages() {
        return packages ? all(CapabilityPlan::jars) : List.of();
    }

    /** The connections that they open. */
    public List<Connection> connections() {
        return all(CapabilityPlan::connections);
    }

    private <T> List<T> all(Function<CapabilityPlan, Collection<T>> part) {
        return plans.stream()
                .flatMap(plan -> part.apply(plan).stream())
                .distinct()
                .toList();
    }
}
