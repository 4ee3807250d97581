package com.carbon254.spark.claims.pod;

import com.carbon254.spark.claims.pod.Slot.Content;
import java.util.List;

/**
 * What pods find of the authorities of the company: one volume with a file for each kind of client, which a container for
 * initialisation writes, and one with what it works with. Each file holds the public authorities, too.
 */
public final class AuthorityFiles {

    private static final String PLATFORM = "the platform";

    /** The files for clients. */
    public static final Slot FILES = new Slot("authorities", "/etc/spark/authorities", PLATFORM, Content.FILES);

    /** The company's certificates and the program, which only the container for initialisation mounts. */
    public static final Slot SOURCE =
            new Slot("authorities-source", "/etc/spark/authorities-source", PLATFORM, Content.FILES);

    /** The container for initialisation. */
    public static final String CONTAINER = "trust-authorities";

    /** The file for OpenSSL, curl and Python. */
    public static final String PEM = FILES.path() + "/authorities.pem";

    /** The file for Java. */
    public static final String TRUST_STORE = FILES.path() + "/authorities.p12";

    /** The system property by which a JVM finds it. Java 17 tells PKCS#12 from JKS by itself, and asks for no password. */
    public static final String TRUST_STORE_PROPERTY = "javax.net.ssl.trustStore";

    private AuthorityFiles() {}

    /**
     * The variables by which other clients find theirs, sorted: the AWS SDK of Python, curl, requests (with it MLflow's client),
     * and whatever asks OpenSSL or Go for the authorities of the system. Each of them replaces the file that the client has.
     */
    public static List<String> variables() {
        return List.of("AWS_CA_BUNDLE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE");
    }

    /** Both places. */
    static List<Slot> slots() {
        return List.of(FILES, SOURCE);
    }
}
