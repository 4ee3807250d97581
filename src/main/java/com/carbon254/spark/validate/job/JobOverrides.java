package com.carbon254.spark.validate.job;

import com.carbon254.spark.api.Patch;
import com.carbon254.spark.catalogue.property.ApplicationField;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.JobRule;

/**
 * What a job overrides reaches its pods, and nothing else stands for it: two words for one thing would contradict each
 * other, and every rule that reads the key would be mistaken.
 */
final class JobOverrides implements JobRule {

    @Override
    public void check(Subject subject) {
        Patch<?> overrides = subject.job().overrides();
        if (overrides != null) {
            overrides
                    .fields()
                    .forEach(stated -> ApplicationField.find(stated.name())
                            .ifPresent(field -> fault(subject, stated.path(), field)));
        }
    }

    private static void fault(Subject subject, String path, ApplicationField field) {
        subject.fault(
                Rule.JOB_OVERRIDE,
                "overrides." + path,
                "\"" + field.name() + "\" cannot be overridden",
                reason(subject, field),
                remedy(subject, field));
    }

    private static String reason(Subject subject, ApplicationField field) {
        return switch (field.kind()) {
            case JOB -> subject.path(field.text()) + " stands for it";
            case ENVIRONMENT -> field.text() + " stands for it";
            case TEMPLATE -> "only the operator's webhook would bring it to the pod";
            case REFUSED -> field.text();
        };
    }

    private static String remedy(Subject subject, ApplicationField field) {
        return switch (field.kind()) {
            case JOB, ENVIRONMENT -> "set that key, and remove this one";
            case TEMPLATE -> "state it in " + subject.path(field.text());
            case REFUSED -> "remove it";
        };
    }
}
