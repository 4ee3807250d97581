package com.carbon254.spark.supply;

import com.carbon254.spark.config.folder.SealedFile;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.manifest.SecretNeed;
import com.carbon254.spark.value.cloud.KubesealText;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with one sealed file (Sealed Secrets, pkg/crypto and pkg/apis/sealedsecrets/v1alpha1): it is no
 * SealedSecret, its controller will not decrypt it, or the Secret that comes of it lacks what objects read.
 */
final class SealedFindings {

    private static final String SEAL = "seal it again with kubeseal";
    private static final String SCOPE = "sealedsecrets.bitnami.com/";
    private static final List<String> WIDE = List.of("cluster-wide", "namespace-wide");

    private final List<Finding> findings = new ArrayList<>();
    private final SealedFile file;
    private final JsonNode object;

    private SealedFindings(SealedFile file, JsonNode object) {
        this.file = file;
        this.object = object;
    }

    /** The findings; a file that is not encrypted is not judged further. */
    static List<Finding> of(SealedFile file, JsonNode object, List<SecretNeed> needs) {
        SealedFindings found = new SealedFindings(file, object);
        if (found.isSealed() && found.isNamed()) {
            found.scope();
            found.values();
            needs.stream().filter(need -> isFor(object, need)).forEach(found::need);
        }
        return found.findings;
    }

    /** Whether a file is for a need, by name and namespace: a value that is sealed strictly fits nowhere else. */
    static boolean isFor(JsonNode object, SecretNeed need) {
        ObjectKey key = ObjectKey.of(object);
        return need.name().equals(key.name()) && need.namespaces().contains(key.namespace());
    }

    private boolean isSealed() {
        ObjectKey key = ObjectKey.of(object);
        if (key.kind().equals("Secret")) {
            fault(
                    List.of("kind"),
                    "this is a plain Secret: its values are not encrypted",
                    "a file here holds a SealedSecret, whose values only its cluster can read",
                    "seal it with kubeseal, remove this file from the history of the repository, and change the values");
            return false;
        }
        if (!key.kind().equals(SuppliedSecrets.SEALED) || !key.apiVersion().equals("bitnami.com/v1alpha1")) {
            fault(
                    List.of("kind"),
                    "\"" + key.kind() + "\" of \"" + key.apiVersion() + "\" is no SealedSecret of bitnami.com/v1alpha1",
                    "a file here holds one SealedSecret",
                    "move it out of the folder, or seal a Secret with kubeseal --format yaml");
            return false;
        }
        return true;
    }

    private boolean isNamed() {
        List.of("name", "namespace").stream()
                .filter(field -> object.path("metadata").path(field).asText().isEmpty())
                .forEach(field -> fault(
                        List.of("metadata", field),
                        "the key is missing",
                        "the controller decrypts a Secret for the name and namespace that it was sealed for",
                        SEAL + ", of a Secret that states both"));
        return findings.isEmpty();
    }

    /** The controller reads the scope from the SealedSecret itself, kubeseal writes it on the template as well. */
    private void scope() {
        List<String> stated = WIDE.stream()
                .filter(scope -> object.at("/metadata/annotations")
                        .path(SCOPE + scope)
                        .asText()
                        .equals("true"))
                .toList();
        WIDE.stream()
                .filter(scope ->
                        object.at("/spec/template/metadata/annotations").has(SCOPE + scope))
                .filter(scope -> !stated.contains(scope))
                .forEach(scope -> fault(
                        List.of("spec", "template", "metadata", "annotations"),
                        "the template has the scope \"" + scope + "\", and the SealedSecret itself has not",
                        "the controller decrypts by the annotations of the SealedSecret",
                        SEAL + " --scope " + scope));
    }

    private void values() {
        for (Map.Entry<String, JsonNode> value :
                object.at("/spec/encryptedData").properties()) {
            if (!KubesealText.isIn(value.getValue().asText())) {
                fault(
                        List.of("spec", "encryptedData", value.getKey()),
                        "the value of \"" + value.getKey() + "\" is no ciphertext of kubeseal",
                        "the controller decrypts what kubeseal wrote, byte for byte",
                        SEAL + "; if it was a password, change that, for it is in the history of the repository");
            }
        }
    }

    private void need(SecretNeed need) {
        need.keys().stream()
                .filter(key -> !object.at("/spec/encryptedData").has(key)
                        && !object.at("/spec/template/data").has(key))
                .forEach(key -> fault(
                        List.of("spec", "encryptedData"),
                        "there is no key \"" + key + "\", which " + String.join(", ", need.readers()) + " read",
                        "it has the keys that are read: " + String.join(", ", need.keys()),
                        "seal the value and add it: kubeseal --merge-into "
                                + file.source().name()));
        String type = object.at("/spec/template/type").asText(SecretNeed.GENERIC);
        if (!need.type().equals(SecretNeed.GENERIC) && !need.type().equals(type)) {
            fault(
                    List.of("spec", "template", "type"),
                    "the type of the Secret is \"" + type + "\"",
                    "it is read as " + need.type(),
                    "set spec.template.type to " + need.type() + ", which is not encrypted");
        }
    }

    private void fault(List<String> path, String problem, String allowed, String remedy) {
        findings.add(
                new Finding(Rule.SEALED_SECRET, file.place(path), String.join(".", path), problem, allowed, remedy));
    }
}
