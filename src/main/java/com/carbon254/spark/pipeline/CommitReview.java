package com.carbon254.spark.pipeline;

import com.carbon254.spark.change.cause.KeyChange;
import com.carbon254.spark.change.cause.KeyChanges;
import com.carbon254.spark.change.cause.TracedRendering;
import com.carbon254.spark.change.report.EnvironmentReview;
import com.carbon254.spark.change.report.Review;
import com.carbon254.spark.config.Cluster.Tier;
import com.carbon254.spark.config.layer.History;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.revision.Revision;
import com.carbon254.spark.synthesis.Synthesis;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the environments give now, compared with a commit.
 *
 * @param revision the commit
 * @param base what it has
 * @param now what is compared with it
 * @param synthesis a Node that is started already
 */
record CommitReview(Revision revision, Baseline base, Generator now, Synthesis synthesis) {

    /** Reviews each environment that is there before or now. */
    Review of(Generator.Outcome rendered) {
        List<EnvironmentReview> reviews = new ArrayList<>();
        SortedMap<String, KeyChanges> histories = new TreeMap<>();
        Renamed renamed = Renamed.of(base.loaded(), rendered.environments(), now.folder());
        for (String name : names(rendered)) {
            if (!renamed.isOld(name)) {
                Optional<RenderedEnvironment> after = after(rendered, name);
                String old = renamed.before(name);
                Optional<KeyChanges> keys = keys(old, after);
                keys.ifPresent(found -> histories.put(name, found));
                EnvironmentReview review = new EnvironmentChange(
                                name, isProduction(old, after), before(old), after, keys, () -> origin(old))
                        .review();
                reviews.add(renamed.isNew(name) ? review.noting(renaming(old)) : review);
            }
        }
        String subject = "Compared with " + revision + ": what the environments give now.";
        return new Review(subject, true, reviews, overridden(histories));
    }

    private static String renaming(String old) {
        return "the environment was called " + old
                + ": its objects of then and now are compared, for the cluster and the" + " namespace are the same";
    }

    private NavigableSet<String> names(Generator.Outcome rendered) {
        NavigableSet<String> names = new TreeSet<>();
        rendered.environments().forEach(one -> names.add(one.loaded().name().toString()));
        if (now.only().isEmpty()) {
            names.addAll(base.trees().keySet());
        }
        return names;
    }

    private static Optional<RenderedEnvironment> after(Generator.Outcome rendered, String name) {
        return rendered.environments().stream()
                .filter(one -> one.loaded().name().toString().equals(name))
                .findFirst();
    }

    private List<Manifest> before(String name) {
        if (base.trees().isEmpty()) {
            return base.rendered(new DnsLabel(name), synthesis)
                    .map(RenderedEnvironment::manifests)
                    .orElse(List.of());
        }
        return base.objects(name);
    }

    private boolean isProduction(String name, Optional<RenderedEnvironment> after) {
        return Stream.concat(after.map(RenderedEnvironment::loaded).stream(), base.loaded(name).stream())
                .anyMatch(loaded -> loaded.config().cluster().tier() == Tier.PRODUCTION);
    }

    private Optional<KeyChanges> keys(String name, Optional<RenderedEnvironment> after) {
        Optional<History> old = base.loaded(name).map(LoadedEnvironment::history);
        Optional<History> now = after.map(one -> one.loaded().history());
        if (old.isEmpty() && base.trees().containsKey(name)) {
            return Optional.empty();
        }
        History nothing = new History(new TreeMap<>(), name);
        return Optional.of(new KeyChanges(old.orElse(nothing), now.orElse(nothing)));
    }

    private Optional<TracedRendering> origin(String name) {
        return base.rendered(new DnsLabel(name), synthesis)
                .map(one -> new TracedRendering(
                        one.manifests(), one.trace(), one.loaded().history()));
    }

    /** Keys whose change holds nowhere, because every environment decides them itself. */
    private List<String> overridden(SortedMap<String, KeyChanges> histories) {
        SortedMap<String, KeyChange> overridden = new TreeMap<>();
        SortedMap<String, NavigableSet<String>> by = new TreeMap<>();
        NavigableSet<String> real = new TreeSet<>();
        histories.forEach((name, keys) -> {
            keys.all().forEach(key -> real.add(key.path()));
            keys.overridden().forEach(key -> {
                overridden.put(key.path(), key);
                by.computeIfAbsent(key.path(), path -> new TreeSet<>()).add(name);
            });
        });
        return overridden.values().stream()
                .filter(key -> !real.contains(key.path()))
                .map(key -> key + ": it has no effect, because a higher file decides the key in "
                        + String.join(", ", by.getOrDefault(key.path(), new TreeSet<>())))
                .toList();
    }
}
