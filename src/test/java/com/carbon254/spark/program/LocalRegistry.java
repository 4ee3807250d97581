package com.carbon254.spark.program;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A registry on the loopback: it answers HEAD of manifests as the OCI distribution specification says, and where it has a
 * user it gives tokens to that user alone.
 */
final class LocalRegistry implements AutoCloseable {

    private static final String TOKEN = "one-hour";

    private final HttpServer server;
    private final SortedMap<String, String> digests = new TreeMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Optional<String> login;

    private LocalRegistry(HttpServer server, Optional<String> login) {
        this.server = server;
        this.login = login.map(text -> Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        server.createContext("/v2/", this::manifest);
        server.createContext("/token", this::token);
        server.start();
    }

    /** One that answers everybody. */
    static LocalRegistry open() throws IOException {
        return new LocalRegistry(server(), Optional.empty());
    }

    /** One that answers who has a token, and gives one to a user with a password. */
    static LocalRegistry of(String userAndPassword) throws IOException {
        return new LocalRegistry(server(), Optional.of(userAndPassword));
    }

    private static HttpServer server() throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    /** The name by which images of it begin. */
    String name() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Gives an image, by repository and tag, a digest that is made of its name. */
    LocalRegistry with(String image, String digest) {
        digests.put(image, digest);
        return this;
    }

    /** What it was asked so far: method and path. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** What {@code docker login} would keep of its user. */
    String auth() {
        return login.orElseThrow();
    }

    private void manifest(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        String sent = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("");
        if (login.isPresent() && !sent.equals("Bearer " + TOKEN)) {
            exchange.getResponseHeaders()
                    .add(
                            "WWW-Authenticate",
                            "Bearer realm=\"http://" + name() + "/token\",service=\"local\",scope=\"repository:"
                                    + path.replaceAll("^/v2/|/manifests/.*$", "") + ":pull\"");
            answer(exchange, 401, "");
            return;
        }
        String image = path.replaceFirst("^/v2/", "").replace("/manifests/", ":");
        String accepted = exchange.getRequestHeaders().getFirst("Accept");
        if (!digests.containsKey(image) || !accepted.contains("application/vnd.oci.image.index.v1+json")) {
            answer(exchange, 404, "");
            return;
        }
        exchange.getResponseHeaders().add("Docker-Content-Digest", digests.get(image));
        answer(exchange, 200, "");
    }

    private void token(HttpExchange exchange) throws IOException {
        String sent = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("");
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        boolean isKnown = sent.equals("Basic " + login.orElse("")) && query.contains("service=local");
        answer(exchange, isKnown ? 200 : 401, isKnown ? "{\"token\": \"" + TOKEN + "\"}" : "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
