package com.carbon254.spark.check.schema;

import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.spelling.NearName;
import java.util.List;

/**
 * Explains why a kind has no schema: it is missing, mistyped, of another group or version, or not in this Kubernetes
 * version.
 *
 * @param library the schemas of the version
 */
record KindNotServed(SchemaLibrary library) {

    private static final String API_VERSION = "/apiVersion";
    private static final String KIND = "/kind";

    /** The complaint about an object of such a kind. */
    Complaint complaint(ObjectKey object) {
        if (object.kind().isEmpty()) {
            return of(KIND, "the object has no kind", "every object names its kind", "set kind");
        }
        List<String> served = library.apiVersions(object.kind());
        List<String> versions = versionsThatServe(object);
        if (!versions.isEmpty()) {
            return otherVersion(object, versions);
        }
        return served.isEmpty() ? unknown(object) : otherApiVersion(object, String.join(" or ", served));
    }

    private Complaint otherVersion(ObjectKey object, List<String> versions) {
        return of(
                API_VERSION,
                notServed(object),
                "it is served by Kubernetes " + String.join(", ", versions),
                "use a kind that the cluster has, or name one of these versions as the cluster's");
    }

    private Complaint otherApiVersion(ObjectKey object, String served) {
        return of(
                API_VERSION,
                object.apiVersion().isEmpty() ? "the object has no apiVersion" : notServed(object),
                object.kind() + " is served as " + served,
                "set apiVersion to " + served);
    }

    private Complaint unknown(ObjectKey object) {
        return of(
                KIND,
                "there is no kind \"" + object.kind() + "\"",
                "the kinds that Kubernetes " + library.version() + " serves, and those that are modelled here",
                NearName.find(object.kind(), library.kindNames())
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("correct the kind"));
    }

    private static List<String> versionsThatServe(ObjectKey object) {
        return SchemaLibrary.versions().stream()
                .filter(version ->
                        SchemaLibrary.of(version).apiVersions(object.kind()).contains(object.apiVersion()))
                .toList();
    }

    private String notServed(ObjectKey object) {
        return "Kubernetes " + library.version() + " does not serve \"" + object.kind() + "\" of \""
                + object.apiVersion() + "\"";
    }

    private static Complaint of(String pointer, String problem, String allowed, String remedy) {
        return new Complaint(Rule.SCHEMA_KIND, pointer, problem, allowed, remedy);
    }
}
