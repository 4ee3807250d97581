package com.carbon254.spark.claims.pod;

import com.carbon254.spark.catalogue.image.PlatformPrograms;
import com.carbon254.spark.claims.pod.Slot.Content;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.List;
import java.util.stream.Stream;

/**
 * The places that platform and Spark take in every pod of a job, whether this environment fills them or not: what is free
 * today and taken tomorrow would break jobs by a switch that has nothing to do with them.
 */
public final class JobSlots {

    private static final String PLATFORM = "the platform";
    private static final String SPARK = "Spark";

    /** Spark's local disk: it takes every volume whose name begins so (3.5, LocalDirsFeatureStep). */
    public static final Slot LOCAL_DISK = empty("spark-local-dir-1", "/var/data/spark-local-dir-1");

    /** Where JVM, Ivy and Python write. */
    public static final Slot TEMPORARY = empty("tmp", "/tmp");

    /** The working directory, with files and archives of the job. */
    public static final Slot WORK_DIR = empty("work-dir", "/opt/spark/work-dir");

    /** The rules of the agent that serves JMX metrics. */
    public static final Slot METRICS_AGENT = files("metrics-agent", "/etc/spark-metrics-agent");

    /** The keytab of jobs that log in by Kerberos, where the platform guide has it. */
    public static final Slot KEYTAB = files("kerberos-keytab", "/etc/spark/keytab");

    /** krb5.conf of those jobs. */
    public static final Slot KRB5 = files("kerberos-krb5", "/etc/spark/krb5");

    /** What Kafka's clients are told, for the program of a job. */
    public static final Slot KAFKA_CLIENT = files("kafka-client", "/etc/spark/kafka/client");

    /** The password or secret by which they log in. */
    public static final Slot KAFKA_CREDENTIALS = files("kafka-credentials", "/etc/spark/kafka/credentials");

    /** The authority that they trust. */
    public static final Slot KAFKA_AUTHORITY = files("kafka-authority", "/etc/spark/kafka/authority");

    /** The certificate that they show. */
    public static final Slot KAFKA_CERTIFICATE = files("kafka-certificate", "/etc/spark/kafka/certificate");

    /** Names and folders of Spark 3.5 (deploy/k8s Constants), of a driver and of an executor. */
    private static final List<Slot> OF_SPARK = List.of(
            spark("spark-conf-volume-driver", "/opt/spark/conf"),
            spark("spark-conf-volume-exec", "/opt/spark/conf"),
            spark("pod-template-volume", "/opt/spark/pod-template"),
            spark("hadoop-properties", "/opt/hadoop/conf"),
            spark("hadoop-secret", "/mnt/secrets/hadoop-credentials"),
            spark("krb5-file", "/etc/krb5.conf"));

    /** What no mount may cover: folders that the image's programs, the kubelet or the kernel bring. */
    private static final List<String> OF_THE_IMAGE = List.of(
            "/bin",
            "/dev",
            "/etc",
            "/lib",
            "/lib64",
            "/opt/java",
            PlatformPrograms.FOLDER,
            "/opt/spark/bin",
            "/opt/spark/jars",
            "/opt/spark/python",
            "/opt/spark/sbin",
            "/proc",
            "/prometheus",
            "/sbin",
            "/sys",
            "/usr",
            "/var/run/secrets/kubernetes.io/serviceaccount");

    private JobSlots() {}

    /** All places that are taken. */
    public static List<Slot> all() {
        return Stream.of(
                        List.of(LOCAL_DISK, TEMPORARY, WORK_DIR, METRICS_AGENT, KEYTAB, KRB5),
                        List.of(KAFKA_CLIENT, KAFKA_CREDENTIALS, KAFKA_AUTHORITY, KAFKA_CERTIFICATE),
                        AuthorityFiles.slots(),
                        OF_SPARK)
                .flatMap(List::stream)
                .toList();
    }

    /** The folders that no volume may cover, itself or by one that is mounted above. */
    public static List<String> keptFolders() {
        return OF_THE_IMAGE;
    }

    /** The name of the volume by which a job mounts a Secret: dots are no part of a volume's name. */
    public static String volumeOf(ObjectName secret) {
        return "secret-" + secret.toString().replace('.', '-');
    }

    private static Slot empty(String volume, String path) {
        return new Slot(volume, path, PLATFORM, Content.NOTHING);
    }

    static Slot files(String volume, String path) {
        return new Slot(volume, path, PLATFORM, Content.FILES);
    }

    private static Slot spark(String volume, String path) {
        return new Slot(volume, path, SPARK, Content.FILES);
    }
}
