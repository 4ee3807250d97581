package com.carbon254.spark.plan.connection;

import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.address.KafkaServer;
import java.net.URI;

/**
 * A connection that pods open.
 *
 * @param host the host name, as the pods know it
 * @param port the port
 * @param purpose what for, as a noun phrase
 */
public record Flow(String host, int port, String purpose) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** To an address of an environment file. */
    public static Flow to(HttpUrl url, String purpose) {
        URI uri = URI.create(url.text());
        int standard = "https".equals(uri.getScheme()) ? HTTPS : HTTP;
        return new Flow(uri.getHost(), uri.getPort() < 0 ? standard : uri.getPort(), purpose);
    }

    /** To a host and a port joined by {@code :}. */
    public static Flow to(KafkaServer server, String purpose) {
        String text = server.text();
        int colon = text.lastIndexOf(':');
        return new Flow(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)), purpose);
    }
}
