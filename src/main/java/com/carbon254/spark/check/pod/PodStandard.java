package com.carbon254.spark.check.pod;

import static com.carbon254.spark.check.object.Bound.anythingBut;
import static com.carbon254.spark.check.object.Bound.nothing;
import static com.carbon254.spark.check.object.Bound.oneOf;
import static com.carbon254.spark.check.object.Bound.only;
import static com.carbon254.spark.check.object.Bound.stated;

import com.carbon254.spark.check.object.Bound;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fields that the Pod Security Standard <i>restricted</i> bounds, and what it allows in them (Kubernetes 1.35
 * documentation, Pod Security Standards), with a read-only root file system in addition.
 */
final class PodStandard {

    private static final String CONTEXT = "/securityContext";
    private static final String[] CONFINED = {"RuntimeDefault", "Localhost"};

    private static final List<String> SYSCTLS = List.of(
            "kernel.shm_rmid_forced",
            "net.ipv4.ip_local_port_range",
            "net.ipv4.ip_local_reserved_ports",
            "net.ipv4.ip_unprivileged_port_start",
            "net.ipv4.ping_group_range",
            "net.ipv4.tcp_fin_timeout",
            "net.ipv4.tcp_keepalive_intvl",
            "net.ipv4.tcp_keepalive_probes",
            "net.ipv4.tcp_keepalive_time",
            "net.ipv4.tcp_rmem",
            "net.ipv4.tcp_syncookies",
            "net.ipv4.tcp_wmem");

    /** What is said by the pod, by a container, or by both; the container's word counts, but neither may be wrong. */
    private static final List<Bound> SHARED = List.of(
            oneOf(CONTEXT + "/appArmorProfile/type", CONFINED),
            oneOf(CONTEXT + "/runAsNonRoot", "true"),
            anythingBut(CONTEXT + "/runAsUser", "0"),
            oneOf(
                    CONTEXT + "/seLinuxOptions/type",
                    "container_t",
                    "container_init_t",
                    "container_kvm_t",
                    "container_engine_t"),
            nothing(CONTEXT + "/seLinuxOptions/role"),
            nothing(CONTEXT + "/seLinuxOptions/user"),
            oneOf(CONTEXT + "/seccompProfile/type", CONFINED),
            nothing(CONTEXT + "/windowsOptions/hostProcess"));

    /** Below a pod's spec. */
    static final List<Bound> POD = and(
            SHARED,
            nothing("/hostIPC"),
            nothing("/hostNetwork"),
            nothing("/hostPID"),
            only(CONTEXT + "/sysctls", SYSCTLS));

    /** Below a container. */
    static final List<Bound> CONTAINER = and(
            SHARED,
            stated(CONTEXT + "/allowPrivilegeEscalation", "false"),
            only(CONTEXT + "/capabilities/add", List.of("NET_BIND_SERVICE")),
            new Bound(
                    CONTEXT + "/capabilities/drop",
                    dropped -> Bound.texts(dropped).contains("ALL"),
                    "ALL"),
            nothing(CONTEXT + "/privileged"),
            oneOf(CONTEXT + "/procMount", "Default"),
            stated(CONTEXT + "/readOnlyRootFilesystem", "true"));

    /** Below a handler of a container: the kubelet reaches every address of its node. */
    static final List<Bound> HANDLER = List.of(nothing("/httpGet/host"), nothing("/tcpSocket/host"));

    /** Below a container's port. */
    static final Bound PORT = nothing("/hostPort");

    /** What a container that does not say it takes from its pod. */
    static final List<Bound> INHERITED = List.of(
            stated(CONTEXT + "/runAsNonRoot", "true"),
            new Bound(CONTEXT + "/seccompProfile/type", type -> !type.isMissingNode(), "RuntimeDefault"));

    /** The kinds of volumes that the standard allows. */
    static final List<String> VOLUMES = List.of(
            "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret");

    private PodStandard() {}

    private static List<Bound> and(List<Bound> shared, Bound... own) {
        return Stream.concat(shared.stream(), Stream.of(own)).toList();
    }
}
