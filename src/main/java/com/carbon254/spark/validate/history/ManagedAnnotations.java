package com.carbon254.spark.validate.history;

import com.carbon254.spark.claims.IngressAnnotations;
import com.carbon254.spark.config.HistoryIngress;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.kubernetes.AnnotationKey;
import java.util.List;

/** An annotation that a typed key stands for is not set a second time. */
final class ManagedAnnotations implements IngressRule {

    private static final String INGRESS = "history.ingress";

    @Override
    public List<Finding> check(LoadedEnvironment environment, HistoryIngress ingress) {
        return ingress.annotations().keySet().stream()
                .map(AnnotationKey::toString)
                .flatMap(annotation -> IngressAnnotations.key(annotation).stream()
                        .map(key -> finding(environment, annotation, INGRESS + "." + key)))
                .toList();
    }

    private static Finding finding(LoadedEnvironment environment, String key, String typed) {
        String path = INGRESS + ".annotations." + key;
        return new Finding(
                Rule.MANAGED_ANNOTATION,
                environment.place(path),
                path,
                "\"" + key + "\" is what " + typed + " stands for",
                "one of them may be set",
                "remove it and set " + typed);
    }
}
