package com.carbon254.spark.registry;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How a registry wants to be told who asks: the header {@code WWW-Authenticate} of a 401 (OCI distribution-spec 1.1, and
 * the token authentication of Docker's registry that it names).
 *
 * @param scheme {@code bearer} or {@code basic}, in lower case
 * @param parameters by name: realm, service, scope
 */
record Challenge(String scheme, SortedMap<String, String> parameters) {

    private static final Pattern PARAMETER = Pattern.compile("([A-Za-z]+)=\"([^\"]*)\"");

    static Challenge parse(String header) {
        SortedMap<String, String> parameters = new TreeMap<>();
        PARAMETER.matcher(header).results().forEach(found -> parameters.put(found.group(1), found.group(2)));
        return new Challenge(header.strip().split(" ", 2)[0].toLowerCase(Locale.ROOT), parameters);
    }

    boolean asksForAToken() {
        return scheme.equals("bearer");
    }

    /** Where a token is given; empty where the registry does not say. */
    Optional<String> address(String repository) {
        return Optional.ofNullable(parameters.get("realm"))
                .map(realm -> realm + (realm.contains("?") ? "&" : "?")
                        + "service=" + encoded(parameters.getOrDefault("service", ""))
                        + "&scope=" + encoded(parameters.getOrDefault("scope", "repository:" + repository + ":pull")));
    }

    /** The address as a URI; empty where it is none. */
    static Optional<URI> uri(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException fault) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
