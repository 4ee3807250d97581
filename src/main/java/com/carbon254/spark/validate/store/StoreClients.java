package com.carbon254.spark.validate.store;

import com.carbon254.spark.catalogue.engine.EngineProperties;
import com.carbon254.spark.catalogue.image.SparkStack;
import com.carbon254.spark.catalogue.image.StoreClient;
import com.carbon254.spark.catalogue.operator.OperatorRelease;
import com.carbon254.spark.claims.StoreUses;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.config.lake.StoreIdentity;
import com.carbon254.spark.config.lake.StoreIdentity.IdentityType;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an environment reads and writes in the object store goes by clients that know the identity of its pods. */
final class StoreClients implements EnvironmentRule {

    private static final String TYPE = "objectStore.identity.type";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Optional<IdentityType> type = Optional.ofNullable(environment.config().objectStore())
                .map(ObjectStore::identity)
                .map(StoreIdentity::type);
        Optional<SparkStack> stack =
                SparkStack.find(environment.config().spark().version());
        if (type.isEmpty() || stack.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<Client> refused = clients(environment.config(), stack.get())
                .filter(client -> !client.keys().isEmpty())
                .filter(client -> client.obstacle(type.get()).isPresent())
                .toList();
        if (!refused.isEmpty()) {
            findings.add(finding(environment, type.get(), refused));
        }
        submission(
                findings, environment, type.get(), StoreClient.s3a(stack.get().hadoop()));
        return findings;
    }

    private static Stream<Client> clients(Environment environment, SparkStack stack) {
        StoreUses uses = StoreUses.of(environment, stack);
        Stream<Client> s3a = uses.byS3a().entrySet().stream()
                .map(of -> new Client("hadoop-aws " + of.getKey(), StoreClient.s3a(of.getKey()), of.getValue()));
        return Stream.concat(
                s3a,
                Stream.of(
                        new Client("Iceberg", StoreClient.ICEBERG, uses.byIceberg()),
                        new Client("the bootstrap", StoreClient.BOTO3, uses.byBootstrap()),
                        new Client("Trino", trino(environment), uses.byTrino()),
                        new Client("Doris", StoreClient.DORIS, uses.byDoris())));
    }

    /** What the catalogue calls the client of the environment's release of Trino. */
    private static String trino(Environment environment) {
        return Optional.ofNullable(environment.trino())
                .flatMap(trino -> EngineProperties.ofTrino(trino.version()).find("login"))
                .map(login -> StoreClient.TRINO)
                .orElse(StoreClient.EARLIER_TRINO);
    }

    /**
     * A client of the store.
     *
     * @param name what people call it
     * @param id what the catalogue calls it
     * @param keys the key paths of what goes by it
     */
    private record Client(String name, String id, List<String> keys) {

        /** Why it cannot use an identity; empty where it can. */
        Optional<String> obstacle(IdentityType type) {
            return StoreClient.of(id, type.toString()).obstacle();
        }
    }

    private static Finding finding(LoadedEnvironment environment, IdentityType type, List<Client> clients) {
        return new Finding(
                Rule.STORE_CLIENT,
                environment.place(TYPE),
                TYPE,
                "\"" + type + "\" is an identity that "
                        + texts(clients.stream().map(Client::name)) + " cannot use: "
                        + texts(clients.stream().flatMap(client -> client.obstacle(type).stream())) + "; so "
                        + texts(clients.stream().flatMap(client -> client.keys().stream())) + " would reach nothing",
                "the clients of what is stated know the identity",
                remedy(type));
    }

    private static String texts(Stream<String> texts) {
        return texts.distinct().collect(Collectors.joining(", "));
    }

    private static String remedy(IdentityType type) {
        return switch (type) {
            case EKS_POD_IDENTITY ->
                "choose irsa, which S3A knows, Spark 4.1, whose S3A knows both, or leave out what goes by it";
            case GKE ->
                "give objectStore.credentials a Secret with HMAC keys and the endpoint"
                        + " https://storage.googleapis.com, or leave these parts out";
            case AZURE, IRSA, NONE ->
                "reach an S3 store beside it by objectStore.credentials, or leave these parts out";
        };
    }

    /** Both read the same spark-defaults; the class of one line is none of the other's. */
    private static void submission(
            List<Finding> findings, LoadedEnvironment environment, IdentityType type, String s3a) {
        Environment config = environment.config();
        if (!config.operator().managed()
                || !config.operator().controller().submission().objectStore()) {
            return;
        }
        String hadoop =
                OperatorRelease.findOrNewest(config.operator().version()).hadoop();
        StoreClient ofJobs = StoreClient.of(s3a, type.toString());
        StoreClient ofOperator = StoreClient.of(StoreClient.s3a(hadoop), type.toString());
        if (!ofJobs.works() || ofJobs.equals(ofOperator)) {
            return;
        }
        String path = "operator.controller.submission.objectStore";
        findings.add(new Finding(
                Rule.STORE_SUBMISSION,
                environment.place(path),
                path,
                "\"true\" lets the operator read the store by Hadoop " + hadoop + ", which lacks the class "
                        + ofJobs.provider().orElse("of jobs") + " that jobs are told for " + TYPE + " \"" + type + "\"",
                "operator and jobs have Hadoop of one line",
                "keep dependencies in the image of jobs and set it to false, or silence this rule if your image of the"
                        + " operator has the Hadoop of jobs"));
    }
}
