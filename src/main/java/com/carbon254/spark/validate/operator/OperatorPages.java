package com.carbon254.spark.validate.operator;

import com.carbon254.spark.config.operator.JobPages;
import com.carbon254.spark.finding.Rule;

/** Pages of jobs are reached from outside where there is a Service behind the Ingress and an address for it. */
final class OperatorPages implements OperatorRule {

    private static final String INGRESS = "jobPages.ingress.";

    @Override
    public void check(Subject subject) {
        JobPages pages = subject.operator().jobPages();
        if (!pages.ingress().enabled()) {
            return;
        }
        if (!pages.service()) {
            subject.fault(
                    Rule.OPERATOR_PAGES,
                    "jobPages.service",
                    "\"false\" leaves the Ingress of a job without a Service, and the operator makes neither",
                    "an Ingress leads to a Service",
                    "set it to true, or " + INGRESS + "enabled to false");
        }
        if (pages.ingress().urlFormat() == null) {
            subject.fault(
                    Rule.OPERATOR_PAGES,
                    INGRESS + "urlFormat",
                    "the key is not set, so no job has an address and the operator makes no Ingress",
                    "an Ingress needs an address",
                    "set it, for example to \"{{$appName}}.spark.254carbon.com\"");
        } else {
            path(subject, pages.ingress());
        }
    }

    /** Below a path the operator adds an annotation that ingress-nginx alone reads. */
    private static void path(Subject subject, JobPages.Ingresses ingress) {
        String format = String.valueOf(ingress.urlFormat()).replaceFirst("^https?://", "");
        boolean nginx =
                ingress.className() == null || ingress.className().toString().contains("nginx");
        if (format.contains("/") && !nginx) {
            subject.fault(
                    Rule.OPERATOR_PAGE_PATH,
                    INGRESS + "urlFormat",
                    "\"" + ingress.urlFormat() + "\" has a path, which the operator rewrites by an annotation of"
                            + " ingress-nginx; the class is \"" + ingress.className() + "\"",
                    "without that rewrite the links of a page lead nowhere",
                    "put the job's name into the host, or silence this rule with the reason why the class rewrites");
        }
    }
}
