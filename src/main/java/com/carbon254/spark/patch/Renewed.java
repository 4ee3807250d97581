package com.carbon254.spark.patch;

import com.carbon254.spark.kube.Checksums;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.manifest.Trace;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows the content of objects once patches have changed it, so that Kubernetes notices: the checksum of a
 * ConfigMap in the pods that read it, and the digits at the end of the name of a Job, which is immutable.
 *
 * @param manifests all objects
 * @param trace where their parts come from
 */
record Renewed(List<Manifest> manifests, List<Trace.Entry> trace) {

    static final String JOB = "Job";

    private static final Pattern OF_CONTENT = Pattern.compile("(.*)-[0-9a-f]{10}");
    private static final String CHECKSUM = "checksum/";
    private static final int DIGITS = 10;

    /** The name of a Job without the digits that follow its content. */
    static String stem(String name) {
        Matcher matcher = OF_CONTENT.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }

    /**
     * The objects, renewed.
     *
     * @param before as they were rendered
     * @param after the same, in the same order, with patches
     */
    static Renewed of(List<Manifest> before, List<Manifest> after, List<Trace.Entry> trace) {
        List<Manifest> renewed = new ArrayList<>(after);
        for (int i = 0; i < before.size(); i++) {
            Manifest map = after.get(i);
            if (map.key().kind().equals("ConfigMap")
                    && !map.content().equals(before.get(i).content())) {
                renewed.replaceAll(reader -> summed(reader, map));
            }
        }
        List<Trace.Entry> entries = new ArrayList<>(trace);
        for (int i = 0; i < before.size(); i++) {
            ObjectKey old = before.get(i).key();
            if (old.kind().equals(JOB)
                    && !renewed.get(i).content().equals(before.get(i).content())) {
                Manifest job = renamed(renewed.get(i));
                renewed.set(i, job);
                entries.replaceAll(entry ->
                        entry.object().equals(old) ? new Trace.Entry(job.key(), entry.pointer(), entry.path()) : entry);
            }
        }
        return new Renewed(renewed, entries);
    }

    private static Manifest summed(Manifest reader, Manifest map) {
        String annotation = CHECKSUM + map.key().name();
        boolean isRead = reader.key().namespace().equals(map.key().namespace())
                && reader.content().at("/spec/template/metadata/annotations").has(annotation);
        if (!isRead) {
            return reader;
        }
        JsonNode data = map.content();
        ObjectNode content = reader.content().deepCopy();
        content.withObject("/spec/template/metadata/annotations")
                .put(annotation, Checksums.sha256(data.path("data").toString() + data.path("binaryData")));
        return new Manifest(reader.file(), content, reader.delivery());
    }

    private static Manifest renamed(Manifest job) {
        String name = job.key().name();
        if (!OF_CONTENT.matcher(name).matches()) {
            return job;
        }
        ObjectNode content = job.content().deepCopy();
        String digits = Checksums.sha256(content.path("spec").toString()).substring(0, DIGITS);
        content.withObject("/metadata").put("name", stem(name) + "-" + digits);
        return new Manifest(job.file(), content, job.delivery());
    }
}
