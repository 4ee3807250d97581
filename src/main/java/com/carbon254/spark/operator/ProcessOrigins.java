package com.carbon254.spark.operator;

import com.carbon254.spark.kube.Origin;
import java.util.List;

/** Which keys of the configuration the parts of a process come from. */
final class ProcessOrigins {

    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";

    private final ProcessProps props;
    private final String key;

    ProcessOrigins(ProcessProps props) {
        this.props = props;
        this.key = props.plan().key();
    }

    /** States where the parts of the Deployment come from. */
    Origin state(Origin origin) {
        origin.from(key)
                .from("/metadata/namespace", "namespace")
                .from("/metadata/labels", "operator.labels")
                .from("/spec/replicas", key + ".replicas")
                .from("/spec/revisionHistoryLimit", key + ".revisionHistoryLimit")
                .from("/spec/template/metadata/labels", key + ".pod.labels")
                .from("/spec/template/metadata/annotations", key + ".pod.annotations")
                .from(POD + "/imagePullSecrets", "operator.image.pullSecrets")
                .from(CONTAINER + "/image", "operator.image")
                .from(CONTAINER + "/imagePullPolicy", "operator.image.pullPolicy")
                .from(CONTAINER + "/resources", key + ".resources")
                .from(CONTAINER + "/resources/requests/cpu", key + ".resources.cpu")
                .from(CONTAINER + "/resources/requests/memory", key + ".resources.memory")
                .from(CONTAINER + "/resources/limits/cpu", key + ".resources.cpuLimit")
                .from(CONTAINER + "/resources/limits/memory", key + ".resources.memory");
        pod(origin);
        added(origin);
        return origin;
    }

    /** States where the budget comes from. */
    void budget(Origin origin) {
        origin.from(key + ".disruptionBudget")
                .from("/metadata/namespace", "namespace")
                .from("/spec/minAvailable", key + ".disruptionBudget.minAvailable");
    }

    private void pod(Origin origin) {
        for (String field : List.of("nodeSelector", "tolerations", "affinity", "hostUsers")) {
            origin.from(POD + "/" + field, key + ".pod." + field);
        }
        origin.from(POD + "/priorityClassName", key + ".pod.priorityClass")
                .from(POD + "/topologySpreadConstraints", key + ".pod.topologySpread")
                .from(POD + "/terminationGracePeriodSeconds", key + ".pod.gracePeriod")
                .from(POD + "/securityContext", key + ".pod.podSecurityContext")
                .from(CONTAINER + "/securityContext", key + ".pod.securityContext")
                .from(CONTAINER + "/envFrom", key + ".pod.envFrom");
    }

    /** What the environment adds to lists stands behind what the process needs. */
    private void added(Origin origin) {
        var extras = props.plan().pod().extras();
        list(origin, POD + "/containers", 1, "sidecars", extras.sidecars().size());
        list(
                origin,
                CONTAINER + "/env",
                props.variables().size(),
                "env",
                extras.env().size());
        list(
                origin,
                POD + "/volumes",
                props.volumes().size(),
                "volumes",
                extras.volumes().size());
        list(
                origin,
                CONTAINER + "/volumeMounts",
                props.mounts().size(),
                "volumeMounts",
                extras.mounts().size());
    }

    private void list(Origin origin, String at, int own, String field, int count) {
        for (int i = 0; i < count; i++) {
            origin.from(at + "/" + (own + i), key + ".pod." + field + "[" + i + "]");
        }
    }
}
