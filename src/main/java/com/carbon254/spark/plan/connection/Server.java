package com.carbon254.spark.plan.connection;

import com.carbon254.spark.value.address.Cidr;
import com.carbon254.spark.value.address.HttpUrl;
import java.net.URI;
import java.util.Optional;

/**
 * What a client connects to first.
 *
 * @param host the host name, as pods know it, or an address of four numbers
 * @param port the port
 */
public record Server(String host, int port) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** The server of an address on the web. */
    public static Server of(HttpUrl url) {
        URI uri = URI.create(url.text());
        int standard = "https".equals(uri.getScheme()) ? HTTPS : HTTP;
        return new Server(uri.getHost(), uri.getPort() < 0 ? standard : uri.getPort());
    }

    /** A host and a port joined by {@code :}, as the values of several keys are. */
    public static Server of(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        return new Server(hostAndPort.substring(0, colon), Integer.parseInt(hostAndPort.substring(colon + 1)));
    }

    /** The address that it has where its host is one of four numbers. */
    public Optional<Cidr> address() {
        return Optional.of(host + "/32").filter(Cidr.SYNTAX::admits).map(Cidr::new);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
