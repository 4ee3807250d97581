package com.carbon254.spark.plan.connection;

import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.config.lake.StoreIdentity;
import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.value.cloud.AwsRole;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where pods with an identity find the services of their cloud: the store, and who vouches for them. */
public final class CloudEndpoints {

    private static final int HTTPS = 443;
    private static final Whereabouts OUTSIDE = new Whereabouts(null, List.of(), true, null);

    private CloudEndpoints() {}

    /** To the store and to who vouches for the pod. */
    public static List<Connection> storeAndIdentity(@Nullable ObjectStore store, String reason) {
        return Stream.concat(Connection.to(Endpoints.objectStore(store), reason).stream(), identity(store).stream())
                .toList();
    }

    /** To who vouches for the pod; empty where pods have keys, or no identity. */
    public static List<Connection> identity(@Nullable ObjectStore store) {
        return Connection.to(voucher(store), "its identity");
    }

    private static Optional<Endpoint> voucher(@Nullable ObjectStore stated) {
        return Optional.ofNullable(stated)
                .flatMap(store -> Optional.ofNullable(store.identity()).flatMap(identity -> voucher(identity, store)));
    }

    /** Agents and metadata servers answer on the node itself, at addresses that no name resolver knows. */
    private static Optional<Endpoint> voucher(StoreIdentity identity, ObjectStore store) {
        return switch (identity.type()) {
            case IRSA ->
                Optional.of(outside(
                        "the token service of AWS",
                        "sts." + store.region() + "."
                                + Objects.requireNonNull(identity.role(), "a rule asks for it")
                                        .domain()));
            case EKS_POD_IDENTITY ->
                Optional.of(node("the agent of EKS Pod Identity", List.of(new Server("169.254.170.23", 80))));
            case GKE ->
                Optional.of(node(
                        "the metadata server of GKE",
                        List.of(
                                new Server("169.254.169.252", 987),
                                new Server("169.254.169.252", 988),
                                new Server("169.254.169.254", 80),
                                new Server("169.254.169.254", 8080))));
            case AZURE -> Optional.of(outside("Microsoft Entra", "login.microsoftonline.com"));
            case NONE -> Optional.empty();
        };
    }

    /** Amazon's own where the environment names no other; Google and Microsoft have none of this kind. */
    static Optional<Endpoint> store(ObjectStore store) {
        StoreIdentity identity =
                Objects.requireNonNull(store.identity(), "a rule asks for an endpoint with credentials");
        return switch (identity.type()) {
            case IRSA, EKS_POD_IDENTITY, NONE ->
                Optional.of(new Endpoint(
                        "the object store",
                        "objectStore",
                        List.of(new Server("s3." + store.region() + "." + domain(identity.role()), HTTPS)),
                        List.of(Protocol.TCP),
                        "objectStore.where",
                        Optional.of(Optional.ofNullable(store.where()).orElse(OUTSIDE))));
            case GKE, AZURE -> Optional.empty();
        };
    }

    private static String domain(@Nullable AwsRole role) {
        return role == null ? "amazonaws.com" : role.domain();
    }

    private static Endpoint outside(String name, String host) {
        return Endpoint.of(name, StoreLogin.IDENTITY, List.of(new Server(host, HTTPS)), OUTSIDE);
    }

    private static Endpoint node(String name, List<Server> servers) {
        return Endpoint.of(name, StoreLogin.IDENTITY, servers, null);
    }
}
