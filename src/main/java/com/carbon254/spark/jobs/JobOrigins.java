package com.carbon254.spark.jobs;

import com.carbon254.spark.kube.Origin;
import com.carbon254.spark.plan.JobGang;
import com.carbon254.spark.plan.JobPlan;
import com.carbon254.spark.plan.Mount;
import com.carbon254.spark.plan.PodPlan;
import java.util.List;
import java.util.SortedMap;

/** Which keys of the configuration the parts of a job's object come from. */
final class JobOrigins {

    private static final String IMAGE = "/template/spec/containers/0/image";

    private final Origin origin;
    private final String job;
    private final String spec;

    private JobOrigins(Origin origin, JobPlan job, String spec) {
        this.origin = origin;
        this.job = "jobs." + job.name();
        this.spec = spec;
    }

    /**
     * Those of an application.
     *
     * @param overrides places in its spec, to the paths below the job's overrides that stand there
     */
    static void ofApplication(Origin origin, JobPlan job, SortedMap<String, String> overrides) {
        new JobOrigins(origin, job, "/spec").state(job, overrides);
    }

    static void ofSchedule(Origin origin, JobPlan job, SortedMap<String, String> overrides) {
        JobOrigins origins = new JobOrigins(origin, job, "/spec/template");
        origins.origin
                .from(origins.job)
                .from("/spec", origins.job + ".schedule")
                .from("/spec/schedule", origins.job + ".schedule.cron")
                .from("/spec/timeZone", origins.job + ".schedule.timeZone")
                .from("/spec/concurrencyPolicy", origins.job + ".schedule.concurrency")
                .from("/spec/suspend", origins.job + ".suspend")
                .from("/spec/successfulRunHistoryLimit", origins.job + ".schedule.successfulRuns")
                .from("/spec/failedRunHistoryLimit", origins.job + ".schedule.failedRuns");
        origins.state(job, overrides);
    }

    private void state(JobPlan job, SortedMap<String, String> overrides) {
        origin.from(this.job).from("/metadata/labels/owner", this.job + ".owner");
        part("", "");
        part("/type", "type");
        part("/mainApplicationFile", "main");
        part("/mainClass", "mainClass");
        part("/arguments", "arguments");
        part("/deps", "dependencies");
        part("/restartPolicy", "retry");
        part("/timeToLiveSeconds", "timeToLive");
        part("/dynamicAllocation", "executor.dynamicAllocation");
        part("/sparkConf", "conf");
        origin.from(spec + "/sparkVersion", "spark.version");
        for (String image : List.of("/image", "/driver" + IMAGE, "/executor" + IMAGE)) {
            origin.from(spec + image, job.ownImage() ? this.job + ".image" : "spark.image");
        }
        origin.from(spec + "/imagePullPolicy", "spark.image.pullPolicy");
        origin.from(spec + "/imagePullSecrets", "spark.image.pullSecrets");
        pod("driver", job.driver());
        pod("executor", job.executor());
        part("/executor/instances", "executor.instances");
        job.gang().ifPresent(this::gang);
        overrides.forEach((place, path) -> part(place, "overrides." + path));
    }

    private void gang(JobGang gang) {
        String scheduler = gang.own() ? this.job + ".placement.scheduler" : "operator.batchScheduler.preferred";
        for (String place : List.of(
                "/batchScheduler", "/driver/template/spec/schedulerName", "/executor/template/spec/schedulerName")) {
            origin.from(spec + place, scheduler);
        }
        part("/batchSchedulerOptions", "placement");
        part("/batchSchedulerOptions/queue", "placement.queue");
    }

    private void pod(String role, PodPlan plan) {
        String at = "/" + role;
        part(at, role);
        for (String key : List.of("cores", "coreRequest", "coreLimit", "memory", "memoryOverhead", "javaOptions")) {
            part(at + "/" + key, role + "." + key);
        }
        String pod = at + "/template/spec";
        part(pod + "/nodeSelector", "placement.nodeSelector");
        part(pod + "/tolerations", "placement.tolerations");
        part(pod + "/affinity", "placement.affinity");
        part(pod + "/priorityClassName", "placement.priorityClass");
        part(pod + "/terminationGracePeriodSeconds", role + ".gracePeriod");
        part(pod + "/containers/0/env", "environment");
        part(pod + "/containers/0/envFrom", "uses");
        part(pod + "/containers/0/resources", role + ".gpu");
        List<Mount> mounts = plan.mounts();
        for (int i = 0; i < mounts.size(); i++) {
            part(pod + "/volumes/" + i, mounts.get(i).key());
            part(pod + "/containers/0/volumeMounts/" + i, mounts.get(i).key());
        }
        plan.agent()
                .ifPresent(agent -> List.of(
                                "/volumes/" + mounts.size(),
                                "/containers/0/volumeMounts/" + mounts.size(),
                                "/containers/0/ports")
                        .forEach(place -> origin.from(spec + pod + place, "monitoring.exporter")));
    }

    private void part(String pointer, String key) {
        origin.from(spec + pointer, key.isEmpty() ? job : job + "." + key);
    }
}
