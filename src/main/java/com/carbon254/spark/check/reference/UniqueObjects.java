package com.carbon254.spark.check.reference;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** No two objects have one name: the second would silently replace the first. */
final class UniqueObjects implements ObjectRule {

    @Override
    public List<Fault> check(Objects objects) {
        List<Fault> faults = new ArrayList<>();
        Map<ObjectKey, String> files = new LinkedHashMap<>();
        for (Manifest manifest : objects.manifests()) {
            String first = files.putIfAbsent(identity(manifest.key()), manifest.file());
            if (first != null) {
                faults.add(new Fault(
                        manifest.key(),
                        manifest.file(),
                        "/metadata/name",
                        "\"" + manifest.key() + "\" stands in " + first + " already",
                        "an object is printed once",
                        "rename one of them",
                        Rule.OBJECT_UNIQUE));
            }
        }
        return faults;
    }

    /** An object is the same in every version of its group. */
    private static ObjectKey identity(ObjectKey key) {
        String group = key.apiVersion().contains("/")
                ? key.apiVersion().substring(0, key.apiVersion().indexOf('/'))
                : "";
        return new ObjectKey(group, key.kind(), key.namespace(), key.name());
    }
}
