package com.carbon254.spark.plan.connection;

import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.value.address.HttpUrl;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service outside, as the environment describes it once.
 *
 * @param name what people call it
 * @param key the key path that describes it, or names its address
 * @param servers what clients connect to first, in the order of the file
 * @param protocols how it is spoken with
 * @param whereKey the key path that says where those run who answer, or could
 * @param where where those run who answer; empty if the environment does not say
 */
public record Endpoint(
        String name,
        String key,
        List<Server> servers,
        List<Protocol> protocols,
        String whereKey,
        Optional<Whereabouts> where) {

    public Endpoint {
        servers = List.copyOf(servers);
        protocols = List.copyOf(protocols);
    }

    static Endpoint of(String name, String key, HttpUrl url, @Nullable Whereabouts where) {
        return of(name, key, List.of(Server.of(url)), where);
    }

    static Endpoint of(String name, String key, List<Server> servers, @Nullable Whereabouts where) {
        return new Endpoint(name, key, servers, List.of(Protocol.TCP), key + ".where", Optional.ofNullable(where));
    }

    /** A server of which no more is known than its address: it can be described among the services. */
    static Endpoint undescribed(String name, String key, Server server) {
        return new Endpoint(name, key, List.of(server), List.of(Protocol.TCP), "services", Optional.empty());
    }
}
