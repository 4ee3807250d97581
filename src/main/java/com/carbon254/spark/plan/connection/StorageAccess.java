package com.carbon254.spark.plan.connection;

import com.carbon254.spark.config.ObjectStore;
import com.carbon254.spark.plan.pod.SecretKey;
import com.carbon254.spark.plan.property.PropertyGroups;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.stream.Stream;

/**
 * How a process reaches the object store.
 *
 * @param endpoint its address
 * @param region what requests are signed for
 * @param pathStyleAccess whether the bucket stands in the path
 * @param accessKeyId where the access key id lies
 * @param secretAccessKey where the secret access key lies
 */
public record StorageAccess(
        HttpUrl endpoint, String region, boolean pathStyleAccess, SecretKey accessKeyId, SecretKey secretAccessKey) {

    /** The key path that says where the credentials lie. */
    public static final String KEY = "objectStore.credentials";

    /** What the environment says. */
    public static StorageAccess of(ObjectStore store) {
        ObjectStore.Credentials credentials = store.credentials();
        return new StorageAccess(
                store.endpoint(),
                store.region().toString(),
                store.pathStyleAccess(),
                new SecretKey(credentials.secret(), credentials.accessKeyIdKey()),
                new SecretKey(credentials.secret(), credentials.secretAccessKeyKey()));
    }

    /** The Secrets that it refers to. */
    public Stream<ObjectName> secrets() {
        return Stream.of(accessKeyId.secret(), secretAccessKey.secret());
    }

    /** Whether requests are encrypted. */
    boolean encrypted() {
        return endpoint.text().startsWith("https:");
    }

    /**
     * The properties of Hadoop's S3A client (hadoop-aws 3.3.4, Constants). Credentials are not among them: Spark copies
     * them from the environment variables (SparkHadoopUtil, 3.5).
     */
    public void addTo(PropertyGroups groups) {
        groups.group("Object store, by Hadoop's S3A client; credentials come from environment variables")
                .put("spark.hadoop.fs.s3a.connection.ssl.enabled", encrypted())
                .put("spark.hadoop.fs.s3a.endpoint", endpoint)
                .put("spark.hadoop.fs.s3a.endpoint.region", region)
                .put("spark.hadoop.fs.s3a.path.style.access", pathStyleAccess);
    }
}
