package com.carbon254.spark.validate.platform;

import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The operator's own judgement of quotas is asked only where it counts as the API server does. It counts the executors of
 * executor.instances, whatever dynamic allocation does, and cores in place of coreRequest (Spark operator 2.5.2,
 * internal/webhook/resourcequota.go).
 */
final class QuotaCounting implements EnvironmentRule {

    private static final String KEY = "operator.webhook.quotaEnforcement";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        if (!environment.config().operator().webhook().quotaEnforcement()) {
            return List.of();
        }
        return environment.config().jobs().entrySet().stream()
                .flatMap(job ->
                        misjudged(job.getValue())
                                .map(why -> finding(environment, job.getKey().toString(), why))
                                .stream())
                .limit(1)
                .toList();
    }

    private static Optional<String> misjudged(Job job) {
        boolean isElastic = job.executor().dynamicAllocation() != null;
        boolean asksOtherwise = Stream.of(
                        Optional.ofNullable(job.driver().coreRequest()),
                        Optional.ofNullable(job.executor().coreRequest()))
                .anyMatch(Optional::isPresent);
        if (isElastic) {
            return Optional.of("the webhook does not see the executors of its dynamicAllocation");
        }
        return asksOtherwise
                ? Optional.of("the webhook counts its cores, and the API server its coreRequest")
                : Optional.empty();
    }

    private static Finding finding(LoadedEnvironment environment, String job, String why) {
        return new Finding(
                Rule.QUOTA_ENFORCEMENT,
                environment.place(KEY),
                KEY,
                "\"true\" misjudges the job " + job + ": " + why,
                "the webhook refuses jobs by a count of its own, and leaves quotas with scopes out",
                "set it to false: the API server holds pods against the quota, and a rule holds jobs against that of a managed namespace");
    }
}
