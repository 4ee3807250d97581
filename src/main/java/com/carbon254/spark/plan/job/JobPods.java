package com.carbon254.spark.plan.job;

import com.carbon254.spark.claims.JobSlots;
import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.job.Driver;
import com.carbon254.spark.config.job.Executor;
import com.carbon254.spark.config.job.Gpu;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.Language;
import com.carbon254.spark.config.job.SecretUse;
import com.carbon254.spark.config.job.Volume;
import com.carbon254.spark.plan.capability.CapabilityPlan;
import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.plan.pod.Mount;
import com.carbon254.spark.plan.pod.PodPlan;
import com.carbon254.spark.plan.pod.SecretKey;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.plan.pod.VolumeSource;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import com.carbon254.spark.value.kubernetes.Quantity;
import com.carbon254.spark.value.spark.JavaMemory;
import com.carbon254.spark.value.spark.SparkPropertyKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The driver and the executors of one job. */
final class JobPods {

    private static final long MEBIBYTE = 1L << 20;

    /** Spark's own arithmetic (3.5, BasicDriverFeatureStep), stated so that what is committed is what runs. */
    private static final long LEAST_OVERHEAD = 384;

    private static final long TENTHS_OF_JVM = 1;
    private static final long TENTHS_BESIDE_JVM = 4;

    /** A driver spills nothing; it unpacks what it is given. */
    private static final Quantity DRIVER_SCRATCH = new Quantity("2Gi");

    /** The variable with the name of the job, which metrics carry as the label {@link JobPlan#LABEL}. */
    private static final String NAME = "SPARK_JOB";

    /** The variable with the checkpoint of a job that streams. */
    private static final String CHECKPOINT = "CHECKPOINT_LOCATION";

    private JobPods() {}

    static PodPlan driver(DnsLabel name, Job job, Environment environment, Optional<MetricsAgent> agent) {
        Driver driver = job.driver();
        Stream<String> capabilities =
                JobPlans.uses(job).stream().flatMap(use -> CapabilityPlan.of(use).driverVariables().stream());
        return new PodPlan(
                driver.cores(),
                orCores(driver.coreRequest(), driver.cores()),
                orCores(driver.coreLimit(), driver.cores()),
                driver.memory(),
                overhead(driver.memoryOverhead(), driver.memory(), job.type()),
                javaOptions(job, environment, new JvmOptions("driver", agent, driver.javaOptions())),
                device(driver.gpu()),
                driver.gracePeriod().duration().toSeconds(),
                new Stated<>(DRIVER_SCRATCH, JobPlan.key(name) + ".driver"),
                sorted(Stream.concat(contract(name, job), variables(name, job)), Variable::name),
                Stream.concat(Stream.of(PlatformNames.SPARK_ENV), capabilities)
                        .distinct()
                        .toList(),
                mounts(name, job, Volume.Pods.DRIVER, brought(job, use -> use.driverMounts(environment))),
                agent);
    }

    static PodPlan executor(DnsLabel name, Job job, Environment environment, Optional<MetricsAgent> agent) {
        Executor executor = job.executor();
        return new PodPlan(
                executor.cores(),
                orCores(executor.coreRequest(), executor.cores()),
                orCores(executor.coreLimit(), executor.cores()),
                executor.memory(),
                overhead(executor.memoryOverhead(), executor.memory(), job.type()),
                javaOptions(job, environment, new JvmOptions("executor", agent, executor.javaOptions())),
                device(executor.gpu()),
                executor.gracePeriod().duration().toSeconds(),
                new Stated<>(executor.scratch(), JobPlan.key(name) + ".executor.scratch"),
                sorted(variables(name, job), Variable::name),
                List.of(PlatformNames.SPARK_ENV),
                mounts(name, job, Volume.Pods.EXECUTOR, brought(job, use -> use.executorMounts(environment))),
                agent);
    }

    private static Quantity orCores(@Nullable Quantity stated, int cores) {
        return stated == null ? new Quantity(String.valueOf(cores)) : stated;
    }

    static JavaMemory overhead(@Nullable JavaMemory stated, JavaMemory heap, Language language) {
        if (stated != null) {
            return stated;
        }
        boolean jvm = language == Language.JAVA || language == Language.SCALA;
        long share = heap.bytes() / MEBIBYTE * (jvm ? TENTHS_OF_JVM : TENTHS_BESIDE_JVM) / 10;
        return new JavaMemory(Math.max(LEAST_OVERHEAD, share) + "m");
    }

    private static Optional<PodPlan.Device> device(@Nullable Gpu gpu) {
        return Optional.ofNullable(gpu)
                .map(device -> new PodPlan.Device(device.resource().toString(), device.count()));
    }

    /** What the program learns of its own place in the platform. */
    private static Stream<Stated<Variable>> contract(DnsLabel name, Job job) {
        String key = JobPlan.key(name);
        Stream<Stated<Variable>> checkpoint = Stream.ofNullable(job.streaming())
                .map(streaming ->
                        new Variable.Plain(CHECKPOINT, streaming.checkpoint().toString()))
                .map(variable -> new Stated<>(variable, key + ".streaming.checkpoint"));
        return Stream.concat(Stream.of(new Stated<>(new Variable.Plain(NAME, name.toString()), key)), checkpoint);
    }

    private static Stream<Stated<Variable>> variables(DnsLabel name, Job job) {
        Stream<Stated<Variable>> plain = job.environment().entrySet().stream()
                .map(entry -> new Stated<>(
                        new Variable.Plain(entry.getKey().toString(), entry.getValue()),
                        JobPlan.key(name) + ".environment." + entry.getKey()));
        Stream<Stated<Variable>> secret = job.secrets().entrySet().stream()
                .flatMap(entry ->
                        secrets(JobPlan.key(name) + ".secrets." + entry.getKey(), entry.getKey(), entry.getValue()));
        return Stream.concat(plain, secret);
    }

    private static Stream<Stated<Variable>> secrets(String key, ObjectName secret, SecretUse use) {
        return use.variables().entrySet().stream()
                .map(entry -> new Stated<>(
                        new Variable.FromSecret(entry.getKey().toString(), new SecretKey(secret, entry.getValue())),
                        key + ".variables." + entry.getKey()));
    }

    /** By name: the operator takes a list in another order for another job. */
    private static <T> List<Stated<T>> sorted(Stream<Stated<T>> all, Function<T, String> name) {
        return all.sorted(Comparator.comparing(stated -> name.apply(stated.value())))
                .toList();
    }

    private static <T> List<T> brought(Job job, Function<CapabilityPlan, List<T>> what) {
        return JobPlans.uses(job).stream()
                .flatMap(use -> what.apply(CapabilityPlan.of(use)).stream())
                .toList();
    }

    /** What one kind of pod is told of its JVM beside the options of capabilities. */
    private record JvmOptions(
            String role,
            Optional<MetricsAgent> agent,
            @Nullable String own) {

        /** Those of all submissions, which the options of a job would otherwise replace. */
        Stream<String> inherited(Environment environment) {
            SparkPropertyKey property = new SparkPropertyKey("spark." + role + ".extraJavaOptions");
            return Stream.ofNullable(environment.settings().sparkConf().get(property));
        }

        Stream<String> ofAgent() {
            return agent.stream().map(observer -> observer.javaOption(JobSlots.METRICS_AGENT.path()));
        }
    }

    /** What the job says comes last, for of two equal options the JVM takes the last. */
    private static Optional<String> javaOptions(Job job, Environment environment, JvmOptions options) {
        List<String> ofCapabilities = brought(job, CapabilityPlan::javaOptions);
        if (ofCapabilities.isEmpty() && options.own() == null && options.agent().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(
                        options.ofAgent(),
                        options.inherited(environment),
                        ofCapabilities.stream(),
                        Stream.ofNullable(options.own()))
                .flatMap(said -> said)
                .collect(Collectors.joining(" ")));
    }

    private static List<Stated<Mount>> mounts(DnsLabel job, Job stated, Volume.Pods pods, List<Mount> brought) {
        String key = JobPlan.key(job);
        List<Stated<Mount>> mounts = new ArrayList<>();
        brought.forEach(mount -> mounts.add(new Stated<>(mount, key + ".uses")));
        stated.volumes().forEach((name, volume) -> {
            if (volume.pods() == null || volume.pods() == Volume.Pods.BOTH || volume.pods() == pods) {
                mounts.add(new Stated<>(mount(name, volume), key + ".volumes." + name));
            }
        });
        stated.secrets()
                .forEach((secret, use) -> files(secret, use)
                        .ifPresent(mount -> mounts.add(new Stated<>(mount, key + ".secrets." + secret))));
        return sorted(mounts.stream(), Mount::name);
    }

    private static Mount mount(DnsLabel name, Volume volume) {
        boolean readOnly = volume.readOnly() != null && volume.readOnly();
        return new Mount(name.toString(), volume.mountPath().toString(), readOnly, source(volume));
    }

    private static Optional<Mount> files(ObjectName secret, SecretUse use) {
        return Optional.ofNullable(use.mountPath())
                .map(path ->
                        new Mount(JobSlots.volumeOf(secret), path.toString(), true, new VolumeSource.OfSecret(secret)));
    }

    private static VolumeSource source(Volume volume) {
        if (volume.configMap() != null) {
            return new VolumeSource.OfConfigMap(volume.configMap());
        }
        if (volume.claim() != null) {
            return new VolumeSource.OfClaim(volume.claim());
        }
        Volume.Template template = volume.template();
        return template == null
                ? new VolumeSource.OfNode(Objects.requireNonNull(volume.emptyDir()))
                : new VolumeSource.OfTemplate(
                        template.size(),
                        Optional.ofNullable(template.storageClass()).map(Object::toString));
    }
}
