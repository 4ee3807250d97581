package com.carbon254.spark.plan.connection;

import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.plan.pod.SecretKey;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.plan.property.PropertyGroups;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.kubernetes.ObjectName;
import com.carbon254.spark.value.spark.SparkVersion;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a process reaches the object store.
 *
 * @param endpoint its address; empty for Amazon's own
 * @param region what requests are signed for
 * @param pathStyleAccess whether the bucket stands in the path; empty to leave that to the client
 * @param login how it proves who it is
 */
public record StorageAccess(
        Optional<HttpUrl> endpoint, String region, Optional<Boolean> pathStyleAccess, StoreLogin login) {

    /**
     * What an environment says; empty where it has no store.
     *
     * @param release that of the process that must be told it: each Hadoop has classes of its own
     */
    public static Optional<StorageAccess> of(@Nullable ObjectStore stated, SparkVersion release) {
        return Optional.ofNullable(stated).map(store -> access(store, release));
    }

    private static StorageAccess access(ObjectStore store, SparkVersion release) {
        Optional<HttpUrl> endpoint = Optional.ofNullable(store.endpoint());
        return new StorageAccess(
                endpoint,
                store.region().toString(),
                Optional.ofNullable(store.pathStyleAccess()).or(() -> endpoint.map(url -> true)),
                StoreLogins.of(store, release));
    }

    /** The Secrets that it refers to. */
    public Stream<ObjectName> secrets() {
        return login.variables().stream().map(Variable.FromSecret::key).map(SecretKey::secret);
    }

    /** The properties of Hadoop's S3A client (hadoop-aws 3.3.4 and 3.4.2, Constants); none where it cannot log in. */
    public void addTo(PropertyGroups groups) {
        if (!login.servesS3a()) {
            return;
        }
        groups.group("Object store, by Hadoop's S3A client; credentials come from "
                + (login.variables().isEmpty() ? "the identity of the pod" : "environment variables"));
        login.s3aProvider().ifPresent(name -> groups.put("spark.hadoop.fs.s3a.aws.credentials.provider", name));
        endpoint.ifPresent(url -> groups.put("spark.hadoop.fs.s3a.connection.ssl.enabled", encrypted(url))
                .put("spark.hadoop.fs.s3a.endpoint", url));
        groups.put("spark.hadoop.fs.s3a.endpoint.region", region);
        pathStyleAccess.ifPresent(inPath -> groups.put("spark.hadoop.fs.s3a.path.style.access", inPath));
    }

    private static boolean encrypted(HttpUrl url) {
        return url.text().startsWith("https:");
    }
}
