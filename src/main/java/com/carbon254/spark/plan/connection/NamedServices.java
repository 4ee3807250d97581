package com.carbon254.spark.plan.connection;

import com.carbon254.spark.config.Kerberos;
import com.carbon254.spark.config.network.OutsideService;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The services outside that an environment describes by names: a job reaches one by its name, and what another key gives
 * an address for is known better where one of them has that address.
 *
 * @param stated what the environment says of each
 */
public record NamedServices(Map<DnsLabel, OutsideService> stated) {

    /** One that jobs reach by its name: what it is for is said with it. */
    public Connection reached(DnsLabel name) {
        return new Connection(endpoint(name), service(name).description());
    }

    /** The name nodes that jobs have tickets for; a job reaches their data nodes as services. */
    public Stream<Endpoint> fileSystems(Kerberos kerberos) {
        return kerberos.fileSystems().stream()
                .map(system -> at(
                        "the file system " + system, new Server(system.host(), system.port()), "kerberos.fileSystems"));
    }

    /** What is at an address: the service that has it, else something of which no more is known than the address. */
    public Endpoint at(HttpUrl url, String key) {
        Server server = Server.of(url);
        return at(server.host(), server, key);
    }

    /** A proxy on the way to other networks. */
    public Endpoint proxy(HttpUrl url) {
        return at("the proxy", Server.of(url), "operator.proxy");
    }

    private Endpoint at(String name, Server server, String key) {
        return stated.keySet().stream()
                .map(this::endpoint)
                .filter(endpoint -> endpoint.servers().contains(server))
                .findFirst()
                .orElseGet(() -> Endpoint.undescribed(name, key, server));
    }

    private Endpoint endpoint(DnsLabel name) {
        OutsideService service = service(name);
        return Endpoint.of(
                name.toString(),
                "services." + name,
                List.of(Server.of(service.address().toString())),
                service.where());
    }

    private OutsideService service(DnsLabel name) {
        return Objects.requireNonNull(stated.get(name), "a rule refuses jobs that reach what is not described");
    }
}
