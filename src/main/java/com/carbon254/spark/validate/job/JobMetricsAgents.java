package com.carbon254.spark.validate.job;

import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.config.job.JobImage;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.JobRule;

/**
 * JMX metrics are served by an agent that lies in the image. The platform's image has it; of a job's own image only the job
 * knows, and a JVM that cannot find its agent does not start.
 */
final class JobMetricsAgents implements JobRule {

    @Override
    public void check(Subject subject) {
        Monitoring monitoring = subject.environment().config().monitoring();
        JobImage image = subject.job().image();
        boolean scraped = monitoring.enabled() && monitoring.exporter() == Monitoring.Exporter.JMX;
        if (scraped && image != null && image.metricsAgent() == null) {
            subject.fault(
                    Rule.METRICS_AGENT,
                    "image",
                    "nothing in \"" + image.repository() + ":" + image.tag() + "\" is known to serve JMX metrics,"
                            + " which monitoring.exporter asks for",
                    "metricsAgent says where the agent of the JMX exporter lies in an image; the platform's image has it",
                    "add metricsAgent, or silence this rule with who watches the job");
        }
    }
}
