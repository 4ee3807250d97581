package com.carbon254.spark.patch;

import com.carbon254.spark.config.ObjectPatch;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.spelling.NearName;
import java.util.List;

/**
 * The words for patches that are in vain.
 *
 * @param environment that has them
 */
record PatchFindings(LoadedEnvironment environment) {

    Finding noTarget(String path, ObjectPatch.Target target, List<Manifest> manifests) {
        List<String> known = manifests.stream()
                .filter(manifest -> !manifest.key().name().isEmpty())
                .map(manifest -> manifest.key().toString())
                .distinct()
                .toList();
        String wanted = target.kind() + "/" + target.name();
        List<String> ofKind = known.stream()
                .filter(object -> object.startsWith(target.kind() + "/"))
                .toList();
        boolean elsewhere = known.contains(wanted);
        return new Finding(
                Rule.PATCH_TARGET,
                environment.place(path + ".target"),
                path + ".target",
                "\"" + wanted + "\" is not rendered" + (elsewhere ? " in \"" + target.namespace() + "\"" : ""),
                ofKind.isEmpty()
                        ? "there is no " + target.kind() + " in the output"
                        : "there are " + String.join(", ", ofKind),
                elsewhere
                        ? "leave the namespace out"
                        : NearName.find(wanted, known)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("name an object of the output"));
    }

    boolean isOfTeam(ObjectPatch.Target target) {
        return environment.manifests().stream()
                .flatMap(file -> file.documents().stream())
                .anyMatch(document -> document.text("kind").equals(target.kind().toString())
                        && document.metadata("name").equals(target.name().toString()));
    }

    /** An object of a team's is not changed by a patch: the file is at hand. */
    Finding ofTeam(String path, ObjectPatch.Target target) {
        return new Finding(
                Rule.PATCH_TARGET,
                environment.place(path + ".target"),
                path + ".target",
                "\"" + target.kind() + "/" + target.name() + "\" is an object that your team has written",
                "a patch changes what the program renders",
                "change the file of the object, and remove the patch");
    }

    Finding idle(String path, Manifest target) {
        return effect(
                path,
                "\"" + target.key() + "\" is the same with the patch as without it",
                "remove it, or correct what it says");
    }

    Finding absent(String path, Manifest target, String pointer) {
        return effect(path, "\"" + target.key() + "\" has no field \"" + pointer + "\"", "correct the pointer");
    }

    Finding other(String path, Manifest target, String made) {
        return effect(
                path,
                "\"" + target.key() + "\" would become \"" + made + "\"",
                "leave apiVersion, kind, name and namespace as they are");
    }

    private Finding effect(String path, String problem, String remedy) {
        return new Finding(
                Rule.PATCH_EFFECT,
                environment.place(path),
                path,
                problem,
                "a patch changes fields of an object",
                remedy);
    }
}
