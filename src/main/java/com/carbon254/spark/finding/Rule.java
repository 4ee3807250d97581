package com.carbon254.spark.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every rule that a finding can name, with its severity and what must hold. The id that users read and silence is the
 * constant in lower case with {@code -}.
 */
public enum Rule {
    FILE_ENCODING(Severity.ERROR, "A file is UTF-8 text without control characters."),
    FILE_READABLE(Severity.ERROR, "Every file of the environments can be read."),
    FILE_SIZE(Severity.ERROR, "A file stays within the bounds of size, depth and number of aliases."),
    ONE_DOCUMENT(Severity.ERROR, "A file holds exactly one YAML document, a mapping."),
    YAML_SYNTAX(Severity.ERROR, "A file is YAML 1.2."),
    YAML_TAG(Severity.ERROR, "Values carry no YAML tags; the key decides the type."),
    DUPLICATE_KEY(Severity.ERROR, "A key stands once in a mapping."),
    EXTENDS(Severity.ERROR, "extends names another environment file, without a circle."),
    ENVIRONMENT_NAME(Severity.ERROR, "A file is called after its environment or job, in a DNS label."),
    FILE_PLACE(
            Severity.ERROR,
            "A file that ends in .yaml, .yml or .json describes an environment, in the folder of environments, or a job, in"
                    + " its folder jobs. Hidden files, schema.json and files with other endings are left alone."),
    JOB_FILE(Severity.ERROR, "A file in the folder of jobs holds the keys of one job, and nothing around them."),
    ENVIRONMENT_EXISTS(Severity.ERROR, "The environment that is asked for exists."),
    UNKNOWN_KEY(Severity.ERROR, "Only keys of the reference are set."),
    MISSING_KEY(Severity.ERROR, "Every required key is set in some layer."),
    WRONG_TYPE(Severity.ERROR, "A value has the type of its key."),
    INVALID_VALUE(Severity.ERROR, "A value has the form that its key asks for."),
    OUT_OF_BOUNDS(Severity.ERROR, "A number is within the bounds of its key."),
    QUALITY_THRESHOLDS(Severity.ERROR, "The critical quality threshold is at most the warning threshold."),
    HISTORY_HEAP(Severity.ERROR, "The heap of the history server takes at most three quarters of its memory."),
    RESOURCE_LIMIT(Severity.ERROR, "No container asks for more than it may use."),
    RESOURCE_SIZE(Severity.ERROR, "A container has enough CPU and memory to start."),
    EVENT_LOG_FILE_SIZE(Severity.ERROR, "Event logs roll at 10m or later."),
    AUTHENTICATION_KEYS(Severity.ERROR, "The keys of an authentication are those of its type."),
    MANAGED_ANNOTATION(Severity.ERROR, "An annotation that a typed key stands for is set through that key."),
    MANAGED_LABEL(Severity.ERROR, "A label that all objects carry is none of the platform's own."),
    MANAGED_VARIABLE(
            Severity.ERROR, "A variable that a typed key stands for is set through that key, and any other once."),
    MANAGED_PROPERTY(Severity.ERROR, "A Spark property that a typed key stands for is set through that key."),
    CREDENTIAL(Severity.ERROR, "Credentials stand in Secrets, never in an environment file."),
    SPARK_PROPERTY_TYPE(Severity.ERROR, "A Spark property has a value of its type."),
    SPARK_PROPERTY_INEFFECTIVE(Severity.ERROR, "A Spark property has an effect."),
    SPARK_PROPERTY_DENIED(Severity.ERROR, "A Spark property is one that the operator does not deny."),
    SPARK_PROPERTY_DANGEROUS(
            Severity.ERROR, "A Spark property breaks no submission, hides no page and goes round no security rule."),
    SPARK_PROPERTY_PAIR(Severity.ERROR, "A Spark property that needs another stands beside it."),
    SPARK_PROPERTY_UNKNOWN(Severity.WARNING, "A Spark property is one that Spark 3.5 knows."),
    SPARK_RELEASE(Severity.ERROR, "The Spark release is one whose jars are known to fit each other."),
    PLATFORM_PART(Severity.ERROR, "What works with a part of the platform is stated beside that part."),
    STORE_KEYS(
            Severity.ERROR,
            "Pods have keys of the object store or an identity, and an identity has the keys of its type."),
    STORE_CLIENT(Severity.ERROR, "What goes to the object store goes by a client that knows the identity of its pods."),
    STORE_SUBMISSION(
            Severity.WARNING,
            "The operator reads the object store by a client that knows the identity as jobs state it."),
    CHECKPOINT_SHARED(Severity.ERROR, "A checkpoint belongs to one job."),
    JOB_NAME(Severity.ERROR, "The name of a job leaves room for the names that the operator and Spark make of it."),
    JOB_START(Severity.ERROR, "A job has the keys that its start needs, and none that it excludes."),
    JOB_RETRY(Severity.ERROR, "A job is started again as its start asks for."),
    JOB_NAMESPACE(Severity.ERROR, "A job runs in the platform's namespace or in one of jobNamespaces."),
    JOB_ACCOUNT(Severity.ERROR, "An account of a job's own is none of the platform's, and of no second job."),
    JOB_RESOURCES(Severity.ERROR, "A driver or executor may use as much CPU as it asks for and has cores."),
    JOB_SCALING(Severity.ERROR, "Dynamic allocation has at least as many executors at most as at least."),
    JOB_PROGRAM(
            Severity.ERROR,
            "A program names its class if its language has one, and lies where driver and executors find it."),
    JOB_VOLUME(Severity.ERROR, "A volume says once what it is, and is mounted where nothing else is."),
    JOB_OVERRIDE(Severity.ERROR, "What a job overrides has no key of its own, and reaches its pods."),
    JOB_PAGE(
            Severity.ERROR,
            "Pages of a driver are served where the operator serves them, each at an address of its own."),
    JOB_SCHEDULER(Severity.ERROR, "The scheduler of a job is one that the operator speaks with, and knows its queue."),
    JOB_CAPABILITY(Severity.ERROR, "What a job uses is described in its environment, and has what it needs."),
    JOB_LIBRARIES(Severity.ERROR, "A library of a job fits the Spark release and the libraries of the platform."),
    JOB_FILES(Severity.ERROR, "Dependencies of a job lie where the operator, which submits it, can look for them."),
    JOB_TOPICS(Severity.ERROR, "A job reads changes from topics that a connector or somebody else fills."),
    JOB_SERVICE(Severity.ERROR, "A job reaches services that its environment describes."),
    JOB_FLOW(Severity.WARNING, "A server that a job is told of is one that its network policies open a way to."),
    WORKFLOW_SCHEDULER(
            Severity.ERROR,
            "What DolphinScheduler runs is stated beside a DolphinScheduler of a release that is known."),
    WORKFLOW_STEP(
            Severity.ERROR,
            "A step runs a job that ends and that the operator does not start, after steps of its workflow, without a circle."),
    WORKFLOW_NAME(Severity.ERROR, "A workflow is no other's namesake, and has steps."),
    WORKFLOW_SCHEDULE(Severity.ERROR, "Times of workflows and steps are such that DolphinScheduler can tell."),
    WORKFLOW_PARAMETER(Severity.ERROR, "A parameter of a workflow is stated and used."),
    WORKFLOW_PUBLISH(Severity.ERROR, "Workflows are published with a token, and a token is there to publish them."),
    WORKFLOW_IMPORT(
            Severity.WARNING,
            "Workflows reach a DolphinScheduler that imports no files by the Job that publishes them."),
    CONNECTOR_KEYS(Severity.ERROR, "The keys of a connector are those of its database."),
    CONNECTOR_CLAIM(Severity.ERROR, "A topic prefix, a replication slot and a server id belong to one connector."),
    CONNECTOR_PROPERTY(Severity.ERROR, "A property that a typed key stands for is set through that key."),
    CONNECTOR_UNREAD(Severity.WARNING, "What a connector writes is read by a job."),
    CONNECT_CLAIM(Severity.ERROR, "The connectors of a Kafka Connect belong to one environment."),
    REHEARSAL(
            Severity.ERROR,
            "An environment differs from the one that rehearses it where it says why, and nowhere else."),
    NAMESPACE_CLAIM(Severity.ERROR, "A namespace of a cluster belongs to one environment."),
    OPERATOR_RELEASE(Severity.ERROR, "The release of the operator is supported, and can be told what is set."),
    OPERATOR_OWNER(
            Severity.ERROR,
            "One environment of a cluster renders the operator, one its definitions, and the operator knows the"
                    + " namespaces of all."),
    OPERATOR_REPLICAS(
            Severity.ERROR, "The pods of the operator elect a leader, remain and spread as their number allows."),
    OPERATOR_MEMORY(Severity.ERROR, "The memory of the controller holds every JVM that may submit at once."),
    OPERATOR_POD(Severity.ERROR, "What is added to a pod of the operator has names, paths and ports of its own."),
    OPERATOR_EFFECT(Severity.ERROR, "What is set for the operator has an effect, and nothing that undoes it."),
    OPERATOR_SCHEDULER(Severity.ERROR, "The preferred batch scheduler is one that the operator speaks with."),
    OPERATOR_PAGES(Severity.ERROR, "An Ingress for the pages of jobs has an address and a Service."),
    OPERATOR_PAGE_PATH(Severity.WARNING, "Pages of jobs have a host of their own, or an ingress class that rewrites."),
    OPERATOR_METRICS(Severity.ERROR, "The operator's metrics have the names and labels that monitoring asks for."),
    OPERATOR_REACH(Severity.WARNING, "The operator acts in namespaces that are known by name."),
    WEBHOOK_CERTIFICATE(Severity.ERROR, "The webhook's certificate has the keys that its type needs."),
    WEBHOOK_SELF_SIGNED(Severity.DANGER, "The webhook's certificate is signed by an authority, not by itself."),
    OPERATOR_AVAILABILITY(
            Severity.DANGER, "In production the operator's processes have replicas, a budget and are spread."),
    HOST_CLAIM(Severity.ERROR, "A host name leads to one history server."),
    ALERT_KNOWN(Severity.ERROR, "An alert that is set is one that exists."),
    ALERT_SETTING(
            Severity.ERROR, "An alert has a bound where it compares with one, and a job's own where it knows jobs."),
    ALERT_RUNBOOK(Severity.ERROR, "Alerts link to the pages that say what to do."),
    GRAFANA_RELEASE(Severity.ERROR, "Dashboards are written for a Grafana whose schema is known."),
    METRICS_AGENT(Severity.WARNING, "An image says where the agent lies that serves its JMX metrics."),
    INGRESS_HOST(Severity.ERROR, "The Ingress of a history server has a host name."),
    HISTORY_AUTHENTICATION(Severity.DANGER, "A history server of production asks users for their name."),
    INGRESS_AUTHENTICATION(Severity.DANGER, "The ingress class reads the annotations that authenticate."),
    INGRESS_TLS(Severity.DANGER, "A history server of production has a certificate."),
    IMAGE_DIGEST(Severity.WARNING, "The image is known by its digest."),
    SILENCE(Severity.ERROR, "A silence names a rule that can be silenced, with a reason."),
    EXPLAIN_SUBJECT(Severity.ERROR, "What explain is asked about is in the output."),
    SILENCE_UNUSED(Severity.ERROR, "A silence is used: the finding that it silences exists."),
    OBJECT_UNIQUE(Severity.ERROR, "An object is printed once."),
    OBJECT_LABELS(Severity.ERROR, "An object carries the labels that Kubernetes recommends."),
    IMAGE_PINNED(Severity.ERROR, "An image has a tag other than latest, or a digest."),
    CONTAINER_RESOURCES(Severity.ERROR, "A container has requests and limits for CPU and memory."),
    POD_DISK(Severity.ERROR, "A pod asks its node for the disk that its emptyDir volumes may take."),
    POD_RESTRICTED(
            Severity.ERROR, "A pod passes the restricted Pod Security Standard with a read-only root file system."),
    POD_TOKEN(Severity.ERROR, "A pod talks to the API server with an account of its own, or has no token."),
    POD_DISTINCT(
            Severity.ERROR,
            "The containers of a pod, their ports, its volumes, their mounts and the variables of a container are distinct."),
    PROGRAM_VISIBLE(Severity.ERROR, "No volume hides a program or a file that a job names in its image."),
    ACCESS_NARROW(
            Severity.ERROR,
            "A role allows nothing by wildcard, no reading of unnamed Secrets, no way into pods, and is given to"
                    + " nobody who does not need it."),
    SELECTOR_MATCHES(Severity.ERROR, "A selector finds the pods and ports that it is meant for."),
    MONITOR_TARGET(Severity.ERROR, "A monitor finds something that serves metrics at its port."),
    REFERENCE_RESOLVES(Severity.ERROR, "What is referred to by name exists."),
    PROMQL(Severity.ERROR, "The expression of a rule or panel is PromQL that Prometheus takes."),
    METRIC_KNOWN(Severity.ERROR, "A rule or panel names metrics and labels that some exporter serves."),
    METRIC_SCRAPED(Severity.ERROR, "The series of a rule or panel are brought to Prometheus."),
    ALERT_LEFT_OUT(Severity.NOTE, "An alert is rendered where an exporter provides its metrics."),
    PANEL_LEFT_OUT(Severity.NOTE, "A panel is rendered where an exporter provides its metrics."),
    NETWORK_FLOW(Severity.ERROR, "Network policies open every flow that is declared, and nothing else."),
    NETWORK_UNSTATED(Severity.NOTE, "An environment says where those are that pods speak with."),
    SCHEMA_KIND(Severity.ERROR, "Every object is of a kind and version that the cluster's Kubernetes version serves."),
    SCHEMA_UNKNOWN_FIELD(Severity.ERROR, "An object has only fields that its kind has in the cluster's version."),
    SCHEMA_MISSING_FIELD(Severity.ERROR, "An object has every field that its kind requires."),
    SCHEMA_TYPE(Severity.ERROR, "A field of an object has the type that its kind gives it."),
    SCHEMA_VALUE(Severity.ERROR, "A field of an object has a value that the API server takes."),
    OUTPUT_PATH(Severity.ERROR, "A generated file has a path of its own, inside its environment's folder."),
    OUTPUT_PLACE(
            Severity.ERROR,
            "The output goes to a folder that is empty, or that holds trees of an earlier run; what others put beside"
                    + " those is left alone."),
    OUTPUT_FOREIGN(Severity.ERROR, "A file that the program did not write is never replaced."),
    OUTPUT_WRITABLE(Severity.ERROR, "The output folder can be read and written."),
    OUTPUT_BUSY(Severity.ERROR, "One run at a time writes the output folder."),
    OUTPUT_INVENTORY(Severity.ERROR, "An inventory lists files of its environment's folder."),
    OUTPUT_JOURNAL(Severity.ERROR, "The journal of an interrupted run is as that run wrote it."),
    OUTPUT_FRESH(Severity.ERROR, "The output folder holds what the environments give."),
    REVISION(Severity.ERROR, "The commit that a change is compared with is in the clone, and can be read."),
    CHANGE_UNACKNOWLEDGED(
            Severity.ERROR,
            "What a change restarts, ends or loses in production is acknowledged by a trailer of its commits."),
    ACKNOWLEDGEMENT_UNUSED(Severity.WARNING, "An acknowledgement names something that the change does."),
    NODE(Severity.ERROR, "Node.js is installed, in a release that cdk8s runs on.");

    private final Severity severity;
    private final String statement;

    Rule(Severity severity, String statement) {
        this.severity = severity;
        this.statement = statement;
    }

    /** What breaking this rule does to the run. */
    public Severity severity() {
        return severity;
    }

    /** What must hold, as a sentence. */
    public String statement() {
        return statement;
    }

    /** The rule with this id, if there is one. */
    public static Optional<Rule> find(String id) {
        return Arrays.stream(values())
                .filter(rule -> rule.toString().equals(id))
                .findFirst();
    }

    /** The ids of all rules that an environment may silence, sorted. */
    public static List<String> silenceable() {
        return Arrays.stream(values())
                .filter(rule -> rule.severity.isSilenceable())
                .map(Rule::toString)
                .sorted()
                .toList();
    }

    /** The id: {@code unknown-key}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
