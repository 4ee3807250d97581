package com.carbon254.spark.kube;

import com.carbon254.spark.manifest.Delivery;
import com.carbon254.spark.manifest.FluxReferences;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.manifest.Trace;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cdk8s.ApiObject;
import org.cdk8s.ApiObjectMetadata;
import org.cdk8s.ApiObjectProps;
import org.cdk8s.App;
import org.cdk8s.Chart;
import org.cdk8s.JsonPatch;
import software.constructs.Construct;

/**
 * One file of the output: the chart to which constructs add their typed objects, and the only way into cdk8s.
 *
 * <pre>{@code
 * final class HistoryServer extends Construct {
 *     HistoryServer(ManifestFile file, HistoryServerProps props) {
 *         super(file, "history-server");
 *         file.add(this, deployment(props)).from("history").from("/spec/replicas", "history.replicas");
 *     }
 * }
 * }</pre>
 *
 * <p>jsii takes every method of a construct that is not private for an override and calls back into Java for it: the
 * helpers of a construct are private.
 */
public final class ManifestFile extends Chart {

    private final String path;
    private final Delivery delivery;
    private final SharedMarks marks;
    private final Map<ObjectKey, ObjectNode> given = new LinkedHashMap<>();
    private final List<Trace.Entry> trace = new ArrayList<>();

    ManifestFile(App app, String path, Delivery delivery, SharedMarks marks) {
        super(app, path);
        this.path = path;
        this.delivery = delivery;
        this.marks = marks;
    }

    /**
     * Adds an object behind all that the file holds so far.
     *
     * @param scope the construct that the object belongs to
     * @param object the object, complete with name and, if its kind has one, namespace
     * @return takes what the construct knows of the object's origin
     */
    public Origin add(Construct scope, HasMetadata object) {
        return add(scope, Traced.of(object));
    }

    /**
     * Adds an object whose parts brought their origins along.
     *
     * @param scope the construct that the object belongs to
     * @param traced the object, complete with name and, if its kind has one, namespace
     * @return takes what else the construct knows of the object's origin
     */
    public Origin add(Construct scope, Traced<? extends HasMetadata> traced) {
        ObjectNode json = TypedJson.of(traced.value());
        ObjectKey key = ObjectKey.of(json);
        if (given.putIfAbsent(key, json) != null) {
            throw new IllegalStateException(key + " is added to " + path + " twice");
        }
        Origin origin = new Origin(key, trace);
        marks.addTo(json, origin);
        FluxReferences.keepIn(json);
        ApiObject construct = new ApiObject(scope, constructId(key), props(key));
        // Properties would come back with sorted keys and without spec; what a patch brings keeps its order.
        construct.addJsonPatch(JsonPatch.replace("", json));
        traced.origins().forEach(origin::from);
        return origin;
    }

    List<Manifest> render() {
        return toJson().stream().map(this::manifest).toList();
    }

    List<Trace.Entry> trace() {
        return trace;
    }

    private Manifest manifest(Object synthesized) {
        ObjectNode content = KeyOrder.unordered(synthesized);
        ObjectNode order = Objects.requireNonNull(given.get(ObjectKey.of(content)), "cdk8s renamed an object");
        return new Manifest(path, KeyOrder.like(order, content), delivery);
    }

    private static String constructId(ObjectKey key) {
        String id = key.kind().toLowerCase(Locale.ROOT) + "-" + key.name();
        return key.namespace().isEmpty() ? id : id + "-" + key.namespace();
    }

    private static ApiObjectProps props(ObjectKey key) {
        ApiObjectMetadata.Builder metadata = ApiObjectMetadata.builder().name(key.name());
        if (!key.namespace().isEmpty()) {
            metadata.namespace(key.namespace());
        }
        return ApiObjectProps.builder()
                .apiVersion(key.apiVersion())
                .kind(key.kind())
                .metadata(metadata.build())
                .build();
    }
}
