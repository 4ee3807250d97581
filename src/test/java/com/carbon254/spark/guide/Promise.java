package com.carbon254.spark.guide;

import com.carbon254.spark.manifest.Manifest;

/** Something that the guide says exists. Its text is how the guide says it. */
public sealed interface Promise {

    /** Whether an environment has it. */
    boolean isKeptBy(Offer offer);

    /** A file or folder below the environment's, or a file by its name alone. */
    record File(String path) implements Promise {

        @Override
        public boolean isKeptBy(Offer offer) {
            return offer.files().stream().anyMatch(file -> file.equals(path) || file.startsWith(path + "/"));
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** An object by kind and name. */
    record NamedObject(String kind, String name) implements Promise {

        @Override
        public boolean isKeptBy(Offer offer) {
            return offer.objects().contains(toString());
        }

        @Override
        public String toString() {
            return kind + "/" + name;
        }
    }

    /** Objects of a kind, whatever they are called. */
    record SomeObject(String kind) implements Promise {

        @Override
        public boolean isKeptBy(Offer offer) {
            return offer.objects().stream().anyMatch(object -> object.startsWith(kind + "/"));
        }

        @Override
        public String toString() {
            return kind;
        }
    }

    /** A pod by its name. */
    record NamedPod(String name) implements Promise {

        @Override
        public boolean isKeptBy(Offer offer) {
            return offer.podNames().contains(name);
        }

        @Override
        public String toString() {
            return "Pod/" + name;
        }
    }

    /** Pods that a selector finds. */
    record LabelledPod(String label) implements Promise {

        @Override
        public boolean isKeptBy(Offer offer) {
            return offer.podLabels().contains(label);
        }

        @Override
        public String toString() {
            return "pod with " + label;
        }
    }

    /** Objects of a file that a selector finds. */
    record LabelledObject(String file, String label) implements Promise {

        @Override
        public boolean isKeptBy(Offer offer) {
            return offer.manifests().stream()
                    .filter(manifest -> manifest.file().equals(file))
                    .anyMatch(this::carries);
        }

        private boolean carries(Manifest manifest) {
            return Offer.labels(manifest.content().at("/metadata/labels")).anyMatch(label::equals);
        }

        @Override
        public String toString() {
            return file + " with " + label;
        }
    }

    /** The namespace that all objects of the guide live in. */
    record Namespace(String name) implements Promise {

        @Override
        public boolean isKeptBy(Offer offer) {
            return offer.namespace().equals(name);
        }

        @Override
        public String toString() {
            return "namespace " + name;
        }
    }

    /** A property of every submission, with its value. */
    record Property(String key, String value) implements Promise {

        @Override
        public boolean isKeptBy(Offer offer) {
            return value.equals(offer.properties().get(key));
        }

        @Override
        public String toString() {
            return key + "=" + value;
        }
    }

    /** An environment variable that jobs can read. */
    record Variable(String name) implements Promise {

        @Override
        public boolean isKeptBy(Offer offer) {
            return offer.variables().contains(name);
        }

        @Override
        public String toString() {
            return "variable " + name;
        }
    }

    /** A metric that a rule records. */
    record Metric(String name) implements Promise {

        @Override
        public boolean isKeptBy(Offer offer) {
            return offer.recordedMetrics().contains(name);
        }

        @Override
        public String toString() {
            return "metric " + name;
        }
    }
}
