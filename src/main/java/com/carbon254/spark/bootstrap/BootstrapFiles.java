package com.carbon254.spark.bootstrap;

import com.carbon254.spark.kube.JsonText;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.service.BootstrapPlan;
import com.carbon254.spark.text.PackagedFile;
import com.carbon254.spark.value.address.S3Location;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that the Job's program works with: the program itself, and what must exist. */
final class BootstrapFiles {

    /** The program, in the ConfigMap and in the jar. */
    static final String PROGRAM = "bootstrap.py";

    /** What must exist. */
    static final String PLAN = "plan.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private BootstrapFiles() {}

    static SortedMap<String, String> of(BootstrapPlan plan) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(PROGRAM, PackagedFile.read("/bootstrap/" + PROGRAM));
        files.put(PLAN, json(plan));
        return files;
    }

    private static String json(BootstrapPlan plan) {
        StorageAccess storage = plan.storage();
        ObjectNode root = JSON.createObjectNode();
        storage.endpoint().ifPresent(url -> root.put("endpoint", url.toString()));
        root.put("region", storage.region());
        root.put("pathStyle", storage.pathStyleAccess().orElse(false));
        storage.login().ofBootstrap().ifPresent(word -> root.put("credentials", word));
        texts(root.putArray("buckets"), plan.buckets());
        ArrayNode markers = root.putArray("markers");
        plan.prefixes().forEach(prefix -> marker(markers.addObject(), prefix));
        plan.catalog().ifPresent(catalog -> catalog(root.putObject("iceberg"), catalog));
        return JsonText.of(root);
    }

    private static void catalog(ObjectNode iceberg, BootstrapPlan.Catalog catalog) {
        iceberg.put("uri", catalog.access().uri().toString());
        iceberg.put("warehouse", catalog.access().warehouse());
        SortedMap<String, String> login = catalog.access().login().ofBootstrap();
        if (!login.isEmpty()) {
            login.forEach(iceberg.putObject("login")::put);
        }
        texts(iceberg.putArray("namespaces"), catalog.namespaces());
    }

    /** An object below the prefix: an object store has no folders. */
    private static void marker(ObjectNode marker, S3Location prefix) {
        marker.put("bucket", prefix.bucket().toString());
        marker.put("key", prefix.prefix() + "/.keep");
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
