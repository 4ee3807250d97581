package com.carbon254.spark.plan;

import com.carbon254.spark.claims.StatedWorkflows;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.IngressPlan;
import com.carbon254.spark.plan.connection.Keytab;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.engine.EnginePlan;
import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.plan.job.JobPlans;
import com.carbon254.spark.plan.network.NetworkPlan;
import com.carbon254.spark.plan.network.PlannedPods;
import com.carbon254.spark.plan.pod.SecretKey;
import com.carbon254.spark.plan.pod.Trust;
import com.carbon254.spark.plan.secret.SecretPlan;
import com.carbon254.spark.plan.workflow.SchedulerPlan;
import com.carbon254.spark.plan.workflow.WorkflowPlans;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole platform in one environment.
 *
 * @param site where it stands
 * @param foundation what jobs and services share
 * @param services what runs beside the jobs
 * @param engines what reads the lake beside the jobs
 * @param jobs all of them, sorted by name
 * @param network who speaks with whom; empty where policies are not rendered
 * @param secrets who makes the Secrets that objects read
 * @param workflows what DolphinScheduler runs; empty where it runs nothing
 */
public record Platform(
        Site site,
        Foundation foundation,
        Services services,
        EnginePlan engines,
        List<JobPlan> jobs,
        Optional<NetworkPlan> network,
        SecretPlan secrets,
        Optional<WorkflowPlans> workflows) {

    public Platform {
        jobs = List.copyOf(jobs);
    }

    /** The plan of an environment whose configuration no rule refuses: the root of all plans, which gives each its parts. */
    public static Platform of(DnsLabel name, Environment environment) {
        Site site = Site.of(name, environment);
        Foundation foundation = Foundation.of(environment);
        Services services = Services.of(site, foundation, environment);
        List<JobPlan> jobs = JobPlans.of(environment, foundation.settings(), foundation.image());
        Optional<WorkflowPlans> workflows = WorkflowPlans.of(
                name,
                environment.dolphinScheduler(),
                new StatedWorkflows(environment.jobs(), environment.workflows()),
                jobs);
        PlannedPods pods = new PlannedPods(
                services.operator(),
                services.connect(),
                services.history(),
                services.bootstrap(),
                workflows.flatMap(plans -> plans.scheduler().publisher()),
                jobs);
        return new Platform(
                site,
                foundation,
                services,
                EnginePlan.of(environment, foundation.storage()),
                jobs,
                NetworkPlan.of(name, environment, pods),
                SecretPlan.of(environment.secrets()),
                workflows);
    }

    /** Whether the operator is rendered here. */
    public boolean ownsOperator() {
        return services.operator().isPresent();
    }

    /** The Secrets that are made outside of this project: credentials, keytab, certificate, users, registries. Those of the operator are its own. */
    public List<ObjectName> externalSecrets() {
        Stream<ObjectName> ingress = services.history().stream()
                .flatMap(server -> server.ingress().stream())
                .flatMap(IngressPlan::secrets);
        Stream<ObjectName> ofWorkflows = workflows.stream()
                .flatMap(plans -> plans.scheduler().publisher().stream())
                .map(SchedulerPlan.Publisher::token)
                .map(SecretKey::secret);
        return Stream.of(secretsOfJobs(), ingress, ofWorkflows)
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** Those of them that jobs read, and that each namespace with jobs must therefore have. */
    public Stream<ObjectName> secretsOfJobs() {
        Stream<ObjectName> storage = foundation.storage().stream().flatMap(StorageAccess::secrets);
        Stream<ObjectName> keytab =
                foundation.keytab().stream().map(kerberos -> kerberos.keytab().secret());
        Stream<ObjectName> pull = foundation.image().pullSecrets().stream().map(ObjectName::new);
        Stream<ObjectName> catalog = foundation.catalog().stream()
                .flatMap(access -> access.login().variables().stream())
                .map(variable -> variable.key().secret());
        Stream<ObjectName> trust = foundation.trust().flatMap(Trust::secret).stream();
        return Stream.of(storage, catalog, keytab, pull, trust).flatMap(names -> names);
    }

    /** The ConfigMaps that are made outside of this project and that jobs read, and that each namespace with jobs must therefore have. */
    public Stream<ObjectName> configMapsOfJobs() {
        return Stream.concat(
                foundation.keytab().stream().map(Keytab::krb5ConfigMap),
                foundation.trust().flatMap(Trust::configMap).stream());
    }
}
