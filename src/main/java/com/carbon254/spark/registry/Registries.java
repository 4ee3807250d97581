package com.carbon254.spark.registry;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.image.ImageDigest;
import com.carbon254.spark.value.image.ImageReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Asks registries which digest a tag has now, as the OCI distribution specification 1.1 says: HEAD of the manifest, of the
 * index where an image is for several platforms. A registry on the loopback is asked by plain HTTP, any other by HTTPS.
 */
public final class Registries {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String DIGEST = "Docker-Content-Digest";
    private static final List<String> MANIFESTS = List.of(
            "application/vnd.oci.image.index.v1+json",
            "application/vnd.docker.distribution.manifest.list.v2+json",
            "application/vnd.oci.image.manifest.v1+json",
            "application/vnd.docker.distribution.manifest.v2+json");

    private final DockerLogins logins;
    private final HttpClient client;

    /** Registries that are asked with the logins of the user. */
    public Registries(DockerLogins logins) {
        this.logins = logins;
        // A redirect would take the login along.
        this.client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The digest that the tag of an image has now. */
    public ImageDigest digest(ImageReference image) throws UnansweredException, InterruptedException {
        Name name = Name.of(image);
        HttpResponse<String> answer = manifest(name, Optional.empty());
        if (answer.statusCode() == 401) {
            answer = manifest(name, Optional.of(authorization(name, answer)));
        }
        if (answer.statusCode() != 200) {
            throw new UnansweredException(name.registry() + " answers " + answer.statusCode() + meaning(answer));
        }
        String digest = answer.headers().firstValue(DIGEST).orElse("");
        try {
            return new ImageDigest(digest);
        } catch (InvalidValueException fault) {
            throw new UnansweredException(name.registry() + " answers without a header " + DIGEST + " of sha256");
        }
    }

    private static String meaning(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 401, 403 -> ": it does not let this user pull the image";
            case 404 -> ": it has no such image or tag";
            default -> "";
        };
    }

    private HttpResponse<String> manifest(Name name, Optional<String> authorization)
            throws UnansweredException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(name.manifest())
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .header("Accept", String.join(", ", MANIFESTS));
        authorization.ifPresent(header -> request.header("Authorization", header));
        return send(request);
    }

    private String authorization(Name name, HttpResponse<String> refusal)
            throws UnansweredException, InterruptedException {
        Challenge challenge =
                Challenge.parse(refusal.headers().firstValue("WWW-Authenticate").orElse(""));
        Optional<String> login = logins.header(name.registry());
        if (!challenge.asksForAToken()) {
            return login.orElseThrow(() -> new UnansweredException(
                    name.registry() + " asks for a login, and ~/.docker/config.json has none for it"));
        }
        return "Bearer " + token(name, challenge, login);
    }

    private String token(Name name, Challenge challenge, Optional<String> login)
            throws UnansweredException, InterruptedException {
        URI address = challenge
                .address(name.repository())
                .flatMap(Challenge::uri)
                .filter(where -> "https".equals(where.getScheme()) || Name.isLoopback(where.getAuthority()))
                .orElseThrow(() -> new UnansweredException(name.registry() + " names no place with HTTPS for tokens"));
        HttpRequest.Builder request = HttpRequest.newBuilder(address).GET();
        login.ifPresent(header -> request.header("Authorization", header));
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != 200) {
            throw new UnansweredException(
                    "the tokens of " + name.registry() + " are refused with " + answer.statusCode() + meaning(answer));
        }
        String token = token(answer.body());
        if (token.isEmpty()) {
            throw new UnansweredException(name.registry() + " gives no token");
        }
        return token;
    }

    /** Empty where the answer holds none. */
    private static String token(String answer) {
        try {
            JsonNode body = new ObjectMapper().readTree(answer);
            return body.path("token").asText(body.path("access_token").asText());
        } catch (IOException fault) {
            return "";
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws UnansweredException, InterruptedException {
        HttpRequest ready = request.timeout(PATIENCE).build();
        try {
            return client.send(ready, HttpResponse.BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new UnansweredException(ready.uri().getAuthority() + " cannot be reached ("
                    + fault.getClass().getSimpleName() + ")");
        }
    }

    /**
     * An image as its registry knows it.
     *
     * @param registry with its port
     * @param repository below it
     * @param tag the tag
     */
    private record Name(String registry, String repository, String tag) {

        static Name of(ImageReference image) throws UnansweredException {
            String[] parts = image.repository().text().split("/", 2);
            boolean isHost = parts[0].contains(".") || parts[0].contains(":") || parts[0].equals("localhost");
            if (!isHost) {
                throw new UnansweredException("its name does not begin with a registry");
            }
            return new Name(parts[0], parts[1], image.tag());
        }

        static boolean isLoopback(String authority) {
            return authority.matches("(localhost|127[.]0[.]0[.]1)(:[0-9]+)?");
        }

        URI manifest() {
            String scheme = isLoopback(registry) ? "http" : "https";
            return URI.create(scheme + "://" + registry + "/v2/" + repository + "/manifests/" + tag);
        }
    }
}
