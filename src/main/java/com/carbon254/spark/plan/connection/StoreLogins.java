package com.carbon254.spark.plan.connection;

import com.carbon254.spark.catalogue.image.SparkStack;
import com.carbon254.spark.catalogue.image.StoreClient;
import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.config.lake.StoreIdentity;
import com.carbon254.spark.plan.pod.PodIdentity;
import com.carbon254.spark.plan.pod.SecretKey;
import com.carbon254.spark.value.spark.SparkVersion;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes of credentials or an identity how pods log in at the object store. What each cloud asks of pods: AWS
 * amazon-eks-pod-identity-webhook, GKE "Workload Identity Federation", Azure azure-workload-identity documentation.
 */
final class StoreLogins {

    private StoreLogins() {}

    static StoreLogin of(ObjectStore store, SparkVersion release) {
        StoreIdentity identity = store.identity();
        if (identity == null) {
            ObjectStore.Credentials keys =
                    Objects.requireNonNull(store.credentials(), "a rule refuses a store with neither");
            return new StoreLogin.Keys(
                    new SecretKey(keys.secret(), keys.accessKeyIdKey()),
                    new SecretKey(keys.secret(), keys.secretAccessKeyKey()));
        }
        String hadoop = SparkStack.find(release).orElseThrow().hadoop();
        String name = identity.type().toString();
        StoreClient s3a = StoreClient.of(StoreClient.s3a(hadoop), name);
        return switch (identity.type()) {
            case IRSA, EKS_POD_IDENTITY, GKE, AZURE ->
                new StoreLogin.Cloud(s3a.works(), s3a.provider(), pods(identity));
            case NONE ->
                new StoreLogin.Anonymous(
                        s3a.provider(),
                        StoreClient.of(StoreClient.ICEBERG, name).provider());
        };
    }

    private static PodIdentity pods(StoreIdentity identity) {
        SortedMap<String, String> none = Collections.emptySortedMap();
        return switch (identity.type()) {
            case IRSA -> new PodIdentity(true, one("eks.amazonaws.com/role-arn", identity.role()), none, none);
            case EKS_POD_IDENTITY -> new PodIdentity(true, none, none, none);
            case GKE ->
                new PodIdentity(
                        true,
                        one("iam.gke.io/gcp-service-account", identity.account()),
                        none,
                        Boolean.TRUE.equals(identity.selectNodes())
                                ? one("iam.gke.io/gke-metadata-server-enabled", "true")
                                : none);
            case AZURE ->
                new PodIdentity(
                        true,
                        one("azure.workload.identity/client-id", identity.clientId()),
                        one("azure.workload.identity/use", "true"),
                        none);
            case NONE -> PodIdentity.NONE;
        };
    }

    private static SortedMap<String, String> one(String key, @Nullable Object value) {
        SortedMap<String, String> map = new TreeMap<>();
        Optional.ofNullable(value).ifPresent(text -> map.put(key, text.toString()));
        return map;
    }
}
