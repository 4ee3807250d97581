package com.carbon254.spark.validate.store;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.lake.Catalog;
import com.carbon254.spark.config.lake.Catalog.CatalogType;
import com.carbon254.spark.config.lake.Iceberg;
import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.config.lake.StoreIdentity.IdentityType;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.data.IcebergName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A catalog beside that of the platform has a name of its own and the keys of its type. */
final class FurtherCatalogs implements EnvironmentRule {

    private static final String SESSION = "spark_catalog";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        environment.config().catalogs().forEach((name, catalog) -> {
            Subject subject = new Subject(environment, "catalogs." + name, catalog.type(), findings);
            if (!environment.refused().cover(subject.path())) {
                name(subject, name);
                keys(subject, catalog);
            }
        });
        return findings;
    }

    private static void name(Subject subject, IcebergName name) {
        Optional<IcebergName> ofPlatform =
                Optional.ofNullable(subject.environment().config().iceberg()).map(Iceberg::catalog);
        if (name.toString().equals(SESSION)) {
            subject.fault("", "\"" + name + "\" is the name of Spark's own catalog", "choose another name");
        } else if (ofPlatform.filter(name::equals).isPresent()) {
            subject.fault(
                    "",
                    "\"" + name + "\" is the catalog of the platform as well (iceberg.catalog)",
                    "choose another name");
        }
        ofEngines(subject, name);
    }

    /** Each engine has a catalog by itself as well: Trino's GlobalSystemConnector, Doris' InternalCatalog. */
    private static void ofEngines(Subject subject, IcebergName name) {
        Environment config = subject.environment().config();
        if (config.trino() != null) {
            ofEngine(subject, name, "trino", config.trino().catalog(), "system");
        }
        if (config.doris() != null) {
            ofEngine(subject, name, "doris", config.doris().catalog(), "internal");
        }
    }

    /** An engine may call the platform's catalog otherwise than Spark does. */
    private static void ofEngine(
            Subject subject, IcebergName name, String engine, @Nullable IcebergName platform, String own) {
        if (name.equals(platform)) {
            String problem = "\"" + name + "\" is what " + engine + ".catalog calls the catalog of the platform";
            subject.fault("", problem, "choose another name, here or there");
        } else if (name.toString().equals(own)) {
            subject.fault("", "\"" + name + "\" is a catalog that " + engine + " has by itself", "choose another name");
        }
    }

    private static void keys(Subject subject, Catalog catalog) {
        subject.belongs("authentication", catalog.authentication(), CatalogType.REST);
        subject.belongs("vendedCredentials", catalog.vendedCredentials(), CatalogType.REST);
        subject.belongs("ref", catalog.ref(), CatalogType.NESSIE);
        switch (catalog.type()) {
            case REST, NESSIE -> uri(subject, catalog, "http");
            case HIVE -> uri(subject, catalog, "thrift");
            case GLUE -> glue(subject, catalog);
        }
        if (catalog.type() != CatalogType.REST && catalog.warehouse().bucket().isEmpty()) {
            subject.fault(
                    ".warehouse",
                    "\"" + catalog.warehouse() + "\" is a name, and only a REST catalog has names for places",
                    "write a location, s3://, a bucket, and a path that ends in '/'");
        }
    }

    private static void uri(Subject subject, Catalog catalog, String scheme) {
        if (catalog.uri() == null) {
            subject.fault(
                    ".uri",
                    subject.path() + ".type",
                    "the key is missing",
                    "set it, an address with " + scheme + "://");
        } else if (!catalog.uri().scheme().startsWith(scheme)) {
            subject.fault(
                    ".uri",
                    "\"" + catalog.uri() + "\" is no address of the type " + catalog.type(),
                    "write " + scheme + "://");
        }
    }

    /** Glue is found by the region, and asks for a signature. */
    private static void glue(Subject subject, Catalog catalog) {
        subject.belongs("uri", catalog.uri(), CatalogType.REST, CatalogType.HIVE, CatalogType.NESSIE);
        ObjectStore store = subject.environment().config().objectStore();
        if (store != null && store.identity() != null && !signs(store.identity().type())) {
            subject.fault(
                    ".type",
                    "\"glue\" asks for a signature of AWS, and by objectStore.identity.type \""
                            + store.identity().type() + "\" pods have no keys of AWS",
                    "set objectStore.credentials, or the identity irsa or eksPodIdentity");
        }
    }

    private static boolean signs(IdentityType type) {
        return switch (type) {
            case IRSA, EKS_POD_IDENTITY -> true;
            case GKE, AZURE, NONE -> false;
        };
    }

    private record Subject(LoadedEnvironment environment, String path, CatalogType type, List<Finding> findings) {

        void belongs(String key, @Nullable Object value, CatalogType... owners) {
            if (value != null && !List.of(owners).contains(type)) {
                fault(
                        "." + key,
                        "the key contradicts " + path + ".type \"" + type + "\"; it belongs to the type " + owners[0],
                        "remove it with null");
            }
        }

        void fault(String key, String problem, String remedy) {
            fault(key, path + key, problem, remedy);
        }

        void fault(String key, String place, String problem, String remedy) {
            findings.add(new Finding(
                    Rule.CATALOG_TYPE,
                    environment.place(place),
                    path + key,
                    problem,
                    "a catalog has a name of its own and the keys of its type",
                    remedy));
        }
    }
}
