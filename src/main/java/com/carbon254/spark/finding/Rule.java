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
    YAML_AMBIGUOUS(
            Severity.ERROR,
            "What goes to the cluster as it is means the same in YAML 1.2 and in the older YAML of kubectl."),
    YAML_TAG(Severity.ERROR, "Values carry no YAML tags; the key decides the type."),
    DUPLICATE_KEY(Severity.ERROR, "A key stands once in a mapping."),
    EXTENDS(Severity.ERROR, "extends names another environment file, without a circle."),
    ENVIRONMENT_NAME(Severity.ERROR, "A file is called after its environment or job, in a DNS label."),
    FILE_PLACE(
            Severity.ERROR,
            "A file that ends in .yaml, .yml or .json describes an environment, in the folder of environments, or a job, in"
                    + " its folder jobs. Hidden files, schema.json and files with other endings are left alone."),
    MANIFEST_OBJECT(
            Severity.ERROR, "Each document in the folder of manifests is one object with apiVersion, kind and name."),
    JOB_FILE(Severity.ERROR, "A file in the folder of jobs holds the keys of one job, and nothing around them."),
    JOB_UNIQUE(Severity.ERROR, "A job has one file, in whatever folder it lies."),
    TEAM_FILE(Severity.ERROR, "A folder below that of jobs is a team's, and its team.yaml names what there is."),
    TEAM_JOB(Severity.ERROR, "A job in the folder of a team does what the team's file lets it do."),
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
    MANAGED_ANNOTATION(Severity.ERROR, "An annotation that has a key of its own is set by that key."),
    MANAGED_LABEL(Severity.ERROR, "metadata.labels holds no label that the platform sets itself."),
    MANAGED_VARIABLE(
            Severity.ERROR,
            "A variable that has a key of its own is set by that key, and every other variable is set once."),
    MANAGED_PROPERTY(Severity.ERROR, "A Spark property that has a key of its own is set by that key."),
    CREDENTIAL(Severity.ERROR, "Credentials stand in Secrets, never in an environment file."),
    SPARK_PROPERTY_TYPE(Severity.ERROR, "A Spark property has a value of its type."),
    SPARK_PROPERTY_INEFFECTIVE(Severity.ERROR, "A Spark property that is set has an effect on this platform."),
    SPARK_PROPERTY_DENIED(Severity.ERROR, "A Spark property that is set is none of those that the operator refuses."),
    SPARK_PROPERTY_DANGEROUS(
            Severity.ERROR, "No Spark property breaks a submission, hides Spark's pages or weakens a security rule."),
    SPARK_PROPERTY_PAIR(Severity.ERROR, "A Spark property that works only with another one is set together with it."),
    SPARK_PROPERTY_UNKNOWN(Severity.WARNING, "A Spark property is one that the line of Spark knows."),
    SECRET_PROVIDER(
            Severity.ERROR,
            "What provides Secrets has all that it needs, and nothing that belongs to another provider."),
    SPARK_RELEASE(Severity.ERROR, "The Spark release is one for which the platform knows jars that fit each other."),
    SPARK_IMAGE(Severity.NOTE, "The platform's image is locked to the Spark release: its jars have checksums."),
    JOB_SPARK_RELEASE(Severity.WARNING, "The Spark release of a job's image is the one that its tag begins with."),
    QUALITY_RELEASE(Severity.ERROR, "Data quality is checked by jobs whose line of Spark has Deequ."),
    PLATFORM_PART(Severity.ERROR, "What needs a part of the platform is stated only where a file states that part."),
    AUTHORITIES(Severity.ERROR, "The certificates of the company's authorities lie in one object."),
    AUTHORITY_UNKNOWN(
            Severity.WARNING,
            "Pods trust whoever signs the certificates of what they reach by https, and nothing takes that trust away."),
    STORE_KEYS(
            Severity.ERROR,
            "The object store has credentials or an identity, and an identity has the keys of its type."),
    STORE_CLIENT(Severity.ERROR, "Whatever reads the object store has a client that can use the identity of its pods."),
    STORE_SUBMISSION(
            Severity.WARNING,
            "The operator reads the object store with a client that can use the identity as jobs do."),
    CATALOG_KEYS(
            Severity.ERROR,
            "The authentication of a catalog has the keys of its type, and requests are signed only where pods have keys of"
                    + " AWS."),
    CATALOG_TYPE(
            Severity.ERROR, "A catalog beside that of the platform has a name of its own and the keys of its type."),
    CATALOG_CLIENT(
            Severity.ERROR, "An engine that reads the catalog can log in there in the way that the catalog asks for."),
    CATALOG_LEFT_OUT(
            Severity.NOTE, "A catalog beside that of the platform is left out of an engine that cannot read it."),
    CHECKPOINT_SHARED(Severity.ERROR, "A checkpoint belongs to one job."),
    JOB_NAME(Severity.ERROR, "The name of a job leaves room for the names that the operator and Spark make of it."),
    JOB_START(Severity.ERROR, "A job has the keys that its start needs, and none that contradict it."),
    JOB_RETRY(Severity.ERROR, "A job's retry fits its start."),
    JOB_NAMESPACE(Severity.ERROR, "A job runs in the platform's namespace or in one of jobNamespaces."),
    JOB_ACCOUNT(Severity.ERROR, "An account of a job's own has a name that neither the platform nor another job uses."),
    JOB_RESOURCES(
            Severity.ERROR, "The CPU limit of a driver or executor is not below its request, nor below its cores."),
    JOB_SCALING(Severity.ERROR, "The bounds of dynamic allocation are in order: min is at most max."),
    JOB_PROGRAM(
            Severity.ERROR,
            "A program names its class if its language has classes, and lies where driver and executors can read it."),
    JOB_VOLUME(Severity.ERROR, "A volume has one source, and a mount path of its own."),
    JOB_OVERRIDE(Severity.ERROR, "An override sets a field that no key sets, and that reaches the job's pods."),
    JOB_PAGE(
            Severity.ERROR,
            "A job asks for pages of its driver only where the operator serves them, each at an address of its own."),
    JOB_SCHEDULER(
            Severity.ERROR,
            "A job's scheduler is one that the operator supports, and the job names the queue that it needs."),
    JOB_CAPABILITY(Severity.ERROR, "Everything that a job uses is described in its environment."),
    JOB_LIBRARIES(Severity.ERROR, "A library of a job fits the Spark release and the libraries of the platform."),
    JOB_FILES(Severity.ERROR, "The operator, which submits a job, can read every dependency of the job."),
    BUCKET_DECLARED(Severity.WARNING, "A file of a job lies in a bucket that the environment declares."),
    JOB_TOPICS(Severity.ERROR, "A job reads changes only from topics that a connector fills or kafka.topics lists."),
    JOB_CATALOG(Severity.ERROR, "Every catalog that a job names is described in catalogs."),
    JOB_KAFKA(Severity.ERROR, "Every cluster of Kafka that a job names is described in kafka.clusters."),
    JOB_SERVICE(Severity.ERROR, "Every service that a job reaches is described in services."),
    JOB_FLOW(Severity.WARNING, "The network policies of a job open the way to every server that the job is told of."),
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
    KAFKA_SECURITY(
            Severity.ERROR,
            "The login and the trust of Kafka's clients are those of the protocol, and each mechanism has its keys."),
    KAFKA_CLUSTER_UNUSED(Severity.NOTE, "A job reads or writes each cluster of Kafka that kafka.clusters describes."),
    KAFKA_READABLE(Severity.WARNING, "In production, no password or token of Kafka's clients is sent as it is."),
    KAFKA_CONNECT_LOGIN(Severity.ERROR, "Kafka Connect can log in at the brokers as kafka.security says."),
    MLFLOW_LOGIN(Severity.ERROR, "Jobs log their runs as a user or with a token, not both."),
    CONNECTOR_KEYS(Severity.ERROR, "The keys of a connector are those of its database."),
    CONNECTOR_CLAIM(Severity.ERROR, "A topic prefix, a replication slot and a server id belong to one connector."),
    CONNECTOR_PROPERTY(Severity.ERROR, "A property of a connector that has a key of its own is set by that key."),
    CONNECTOR_UNREAD(Severity.WARNING, "A job reads what a connector writes."),
    CONNECT_CLAIM(Severity.ERROR, "The connectors of a Kafka Connect belong to one environment."),
    REHEARSAL(
            Severity.ERROR,
            "Every key that differs from the rehearsing environment has a reason, and every reason has a key that differs."),
    NAMESPACE_CLAIM(Severity.ERROR, "A namespace of a cluster belongs to one environment."),
    OPERATOR_RELEASE(Severity.ERROR, "The operator's release is supported, and has a flag for everything that is set."),
    OPERATOR_OWNER(
            Severity.ERROR,
            "In a cluster, one environment renders the operator and one its definitions, and the operator watches the namespaces of all."),
    OPERATOR_REPLICAS(
            Severity.ERROR,
            "Several replicas of the operator elect a leader, and their budget and spread fit their number."),
    OPERATOR_MEMORY(Severity.ERROR, "The controller has memory for every JVM that may submit at the same time."),
    OPERATOR_POD(
            Severity.ERROR,
            "What an environment adds to a pod of the operator takes no name, path or port that is in use."),
    OPERATOR_EFFECT(Severity.ERROR, "Every setting of the operator has an effect, and no setting undoes another."),
    OPERATOR_SCHEDULER(Severity.ERROR, "The preferred batch scheduler is one that the operator supports."),
    OPERATOR_PAGES(Severity.ERROR, "An Ingress for the pages of jobs has an address and a Service."),
    OPERATOR_PAGE_PATH(Severity.WARNING, "Pages of jobs have a host of their own, or an ingress class that rewrites."),
    OPERATOR_METRICS(
            Severity.ERROR, "The operator's metrics have the names and labels that alerts and dashboards ask for."),
    IMAGE_LOCK(
            Severity.ERROR, "Where images.lock holds digests, every image that an environment names by a key has one."),
    IMAGE_LOCK_UNUSED(Severity.WARNING, "A digest in images.lock is that of an image that some environment names."),
    IMAGE_REGISTRY(Severity.ERROR, "The registry says which digest each image has that is written to images.lock."),
    OPERATOR_HOST(
            Severity.WARNING,
            "An operator with a namespace of its own calls what it connects to by names that hold in every namespace."),
    OPERATOR_REACH(Severity.WARNING, "The operator is told its namespaces by name."),
    WEBHOOK_CERTIFICATE(Severity.ERROR, "The webhook's certificate has the keys that its type needs."),
    WEBHOOK_SELF_SIGNED(Severity.DANGER, "The webhook's certificate is signed by an authority, not by itself."),
    OPERATOR_AVAILABILITY(
            Severity.DANGER,
            "In production, both processes of the operator have several replicas, a disruption budget and a spread."),
    NAMESPACE_MANAGED(
            Severity.ERROR,
            "A namespace that the tree makes is one of the environment, and only such a one has bounds."),
    PRIORITY_CLASS(Severity.ERROR, "A PriorityClass belongs to one environment of a cluster, and not to Kubernetes."),
    QUOTA_ENFORCEMENT(
            Severity.WARNING, "The operator holds jobs against quotas only where it counts as the API server does."),
    HOST_CLAIM(Severity.ERROR, "A host name leads to one history server."),
    ALERT_KNOWN(
            Severity.ERROR, "monitoring.alerts names only alerts that exist, and monitoring.ownAlerts only others."),
    ALERT_SETTING(
            Severity.ERROR,
            "A threshold belongs to an alert that compares with one, and a job's own setting to an alert about single jobs."),
    ALERT_RUNBOOK(Severity.ERROR, "Every alert links to a runbook."),
    DASHBOARD_FILE(
            Severity.ERROR,
            "A dashboard of a team is JSON with a uid that no other dashboard has, a title and panels."),
    GRAFANA_RELEASE(Severity.ERROR, "Dashboards are written for a Grafana whose schema is known."),
    METRICS_AGENT(Severity.WARNING, "An image of a job's own says where it holds the agent that serves JMX metrics."),
    INGRESS_HOST(Severity.ERROR, "The Ingress of a history server has a host name."),
    HISTORY_AUTHENTICATION(Severity.DANGER, "In production, people log in before they read the history server."),
    INGRESS_AUTHENTICATION(Severity.DANGER, "The ingress class understands the annotations that make people log in."),
    INGRESS_TLS(Severity.DANGER, "In production, the history server has a certificate."),
    IMAGE_DIGEST(Severity.WARNING, "The image is named by its digest."),
    SILENCE(Severity.ERROR, "A silence names a rule that can be silenced, with a reason."),
    EXPLAIN_SUBJECT(Severity.ERROR, "What explain is asked about is in the output."),
    SILENCE_UNUSED(Severity.ERROR, "Every silence has a finding to silence."),
    MANIFEST_CLAIM(Severity.ERROR, "In a cluster, an object that a team has written belongs to one environment."),
    MANIFEST_NAMESPACE(
            Severity.ERROR,
            "An object that a team has written states its namespace: the platform's, one of its jobs', or a declared one."),
    MANIFEST_SECURITY(
            Severity.DANGER,
            "What a team has written keeps the bounds of the platform: restricted pods, narrow roles, no way through the"
                    + " network that is not declared."),
    MANIFEST_PRACTICE(
            Severity.WARNING, "Containers that a team has written name a fixed image, and state requests and limits."),
    MANIFEST_REACH(Severity.WARNING, "What an object of a team selects is rendered here."),
    MANIFEST_UNCHECKED(Severity.NOTE, "A kind that a team uses has a schema here."),
    FLUX_REFERENCE(Severity.NOTE, "An object that holds references, as ${name}, says whether Flux may replace them."),
    PATCH_TARGET(Severity.ERROR, "A patch finds an object that the program renders."),
    PATCH_EFFECT(Severity.ERROR, "A patch changes the object that it finds, and neither its kind nor its name."),
    OBJECT_UNIQUE(Severity.ERROR, "No object is rendered twice."),
    OBJECT_LABELS(Severity.ERROR, "An object carries the labels that Kubernetes recommends."),
    IMAGE_PINNED(Severity.ERROR, "An image has a tag other than latest, or a digest."),
    IMAGE_LOCK_CONTAINER(
            Severity.WARNING,
            "Where images.lock holds digests, a container that no key of an image is about, a sidecar for one, has its image by digest."),
    CONTAINER_RESOURCES(Severity.ERROR, "A container has requests and limits for CPU and memory."),
    POD_DISK(Severity.ERROR, "A pod asks its node for the disk that its emptyDir volumes may take."),
    POD_RESTRICTED(
            Severity.ERROR, "A pod passes the restricted Pod Security Standard with a read-only root file system."),
    POD_TOKEN(Severity.ERROR, "A pod has a token for the API server only with an account of its own."),
    POD_DISTINCT(
            Severity.ERROR, "Within a pod, no container name, port, volume, mount path or variable is used twice."),
    CATALOG_VARIABLE(
            Severity.ERROR,
            "A property of a catalog that is read from a variable is stated only where the driver has that variable."),
    PROGRAM_VISIBLE(Severity.ERROR, "No volume hides a program or a file that a job names in its image."),
    ACCESS_NARROW(
            Severity.ERROR,
            "A role has no wildcard, reads only Secrets that it names, gives no way into pods, and is bound only to those who need it."),
    SELECTOR_MATCHES(Severity.ERROR, "A selector finds the pods and ports that it is meant for."),
    MONITOR_TARGET(Severity.ERROR, "A monitor finds something that serves metrics at its port."),
    REFERENCE_RESOLVES(Severity.ERROR, "Every object that another one names exists."),
    PROMQL(Severity.ERROR, "The expression of a rule or panel is PromQL that Prometheus takes."),
    METRIC_KNOWN(Severity.ERROR, "A rule or panel names metrics and labels that some exporter serves."),
    METRIC_SCRAPED(Severity.ERROR, "Prometheus scrapes the series that a rule or panel asks for."),
    METRIC_DECLARED(
            Severity.WARNING,
            "A metric that a rule or panel of a team asks for is one of the catalogue, or is declared in monitoring.metrics."),
    ALERT_LEFT_OUT(Severity.NOTE, "An alert is left out if the cluster has no exporter for its series."),
    PANEL_LEFT_OUT(Severity.NOTE, "A panel is left out if the cluster has no exporter for its series."),
    SEALED_SECRET(
            Severity.ERROR,
            "A sealed file holds a SealedSecret that its cluster decrypts, and every Secret that is read has one with its keys."),
    SECRET_UNNEEDED(Severity.WARNING, "Some object reads each Secret that the environment describes or seals."),
    QUOTA_ROOM(Severity.ERROR, "The quota of a namespace has room for each of its jobs."),
    QUOTA_DEADLOCK(
            Severity.WARNING,
            "The quota of a namespace has room for all drivers and the executors of the largest job."),
    NETWORK_FLOW(Severity.ERROR, "Network policies open every declared flow, and no other."),
    NETWORK_UNSTATED(Severity.NOTE, "An environment says where the services are that its pods call."),
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
    OUTPUT_FRESH(Severity.ERROR, "The trees in the output folder are what the environments give."),
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

    /** Whether an environment may silence it. What is wrong with the message of a commit is no matter of an environment. */
    public boolean isSilenceable() {
        return severity.isSilenceable() && this != ACKNOWLEDGEMENT_UNUSED;
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
                .filter(Rule::isSilenceable)
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
