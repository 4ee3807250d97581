package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.AnnotationKey;
import com.carbon254.spark.value.kubernetes.SubjectName;
import java.util.Map;

/**
 * Who may submit Spark jobs, beside the ServiceAccount spark-runner.
 *
 * <pre>{@code
 * access:
 *   submitters:
 *     data-engineers: Group
 * }</pre>
 */
public record Access(
        @Key(
                value = "Users and groups that may submit, watch and delete Spark jobs: name to kind.",
                names = "subject",
                nameType = SubjectName.class)
        Map<SubjectName, SubjectKind> submitters,

        @Key(
                value = "Annotations of the account spark-app of drivers and executors, in each namespace with jobs: a"
                        + " cloud identity.",
                names = "annotation",
                nameType = AnnotationKey.class,
                nameExample = "eks.amazonaws.com/role-arn")
        Map<AnnotationKey, String> applicationAnnotations) {

    /** What a name of the cluster's authentication stands for. */
    public enum SubjectKind {
        /** One person. */
        USER("User"),
        /** Several. */
        GROUP("Group");

        private final String kind;

        SubjectKind(String kind) {
            this.kind = kind;
        }

        @Override
        public String toString() {
            return kind;
        }
    }
}
