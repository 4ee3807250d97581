package com.carbon254.spark.validate.job;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.validate.rule.JobRule;
import com.carbon254.spark.value.data.IcebergName;
import java.util.List;

/** A job names catalogs that its environment describes. */
final class JobCatalogs implements JobRule {

    @Override
    public void check(Subject subject) {
        Environment environment = subject.environment().config();
        List<IcebergName> named = subject.job().catalogs();
        List<String> known = environment.catalogs().keySet().stream()
                .map(IcebergName::toString)
                .toList();
        for (int i = 0; i < named.size(); i++) {
            String name = named.get(i).toString();
            if (!known.contains(name)) {
                subject.fault(
                        Rule.JOB_CATALOG,
                        "catalogs[" + i + "]",
                        "\"" + name + "\" is not described",
                        known.isEmpty() ? "catalogs is empty" : "catalogs describes " + String.join(", ", known),
                        remedy(name, known, environment));
            }
        }
    }

    private static String remedy(String name, List<String> known, Environment environment) {
        if (environment.iceberg() != null
                && environment.iceberg().catalog().toString().equals(name)) {
            return "it is the catalog of the platform: write uses: [iceberg]";
        }
        return NearName.find(name, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("add it to catalogs");
    }
}
