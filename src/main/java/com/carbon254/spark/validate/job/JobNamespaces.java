package com.carbon254.spark.validate.job;

import com.carbon254.spark.claims.Namespaces;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.JobRule;
import com.carbon254.spark.value.kubernetes.DnsLabel;

/** A job runs where the accounts and settings of jobs are. */
final class JobNamespaces implements JobRule {

    @Override
    public void check(Subject subject) {
        Environment config = subject.environment().config();
        DnsLabel namespace = Namespaces.of(subject.job(), config.namespace());
        if (Namespaces.prepared(config.namespace(), config.jobNamespaces()).contains(namespace)) {
            return;
        }
        subject.fault(
                Rule.JOB_NAMESPACE,
                "namespace",
                "\"" + namespace + "\" is not prepared for jobs",
                "it must be \"" + config.namespace() + "\" or one of jobNamespaces",
                "correct it, or add it to jobNamespaces");
    }
}
