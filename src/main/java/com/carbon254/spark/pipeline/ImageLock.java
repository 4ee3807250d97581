package com.carbon254.spark.pipeline;

import com.carbon254.spark.claims.StatedImages;
import com.carbon254.spark.config.layer.EnvironmentLoader;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Report;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.plan.pod.ImageMirrors;
import com.carbon254.spark.registry.Registries;
import com.carbon254.spark.registry.UnansweredException;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.image.ImageDigest;
import com.carbon254.spark.value.image.ImageReference;
import com.carbon254.spark.value.image.TaggedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The digests that the registries give for all images that environments name by keys. An image is asked for where its nodes
 * pull it from: at its mirror, if it has one.
 */
public final class ImageLock {

    private final Registries registries;
    private final SortedMap<String, ImageDigest> answers = new TreeMap<>();
    private final SortedMap<String, ImageDigest> digests = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private ImageLock(Registries registries) {
        this.registries = registries;
    }

    /**
     * What came of a refresh.
     *
     * @param digests by name and tag of the image, sorted
     * @param before what was locked so far
     * @param report what is wrong; where it stops, the digests are not all there
     */
    public record Outcome(
            SortedMap<String, ImageDigest> digests, SortedMap<String, ImageDigest> before, Report report) {

        /** The file, in its own order. */
        public String text() {
            StringBuilder text = new StringBuilder("# The digests of images, as their registries gave them: by "
                    + "\"lock-images\". Commit this file.\n");
            digests.forEach((image, digest) ->
                    text.append(image).append(": ").append(digest).append('\n'));
            return text.toString();
        }

        /** How many of them are new, or were another digest. */
        public long changed() {
            return digests.entrySet().stream()
                    .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                    .count();
        }
    }

    /** Asks for the images of all environments that could be read. */
    public static Outcome of(EnvironmentLoader.Outcome loaded, Registries registries) throws InterruptedException {
        ImageLock lock = new ImageLock(registries);
        SortedMap<String, ImageDigest> before = new TreeMap<>();
        Report files = Report.of(loaded.findings());
        if (files.stops()) {
            return new Outcome(lock.digests, before, files);
        }
        for (LoadedEnvironment environment : loaded.environments()) {
            environment.config().images().digests().forEach((image, digest) -> before.put(image.text(), digest));
            for (Stated<ImageReference> image : StatedImages.of(environment.config())) {
                lock.add(environment, image);
            }
        }
        return new Outcome(lock.digests, before, files.and(lock.findings));
    }

    /** A digest beside the image itself is what its author means. */
    private void add(LoadedEnvironment environment, Stated<ImageReference> image) throws InterruptedException {
        if (image.value().digest().isPresent()) {
            return;
        }
        ImageReference asked = ImageMirrors.of(environment.config().images()).pulled(image.value());
        String name = TaggedImage.of(image.value()).text();
        try {
            ImageDigest digest = digest(asked);
            ImageDigest other = digests.putIfAbsent(name, digest);
            if (other != null && !other.equals(digest)) {
                refuse(
                        environment,
                        image,
                        asked,
                        "has " + digest + " there, and another environment's place has " + other);
            }
        } catch (UnansweredException fault) {
            refuse(environment, image, asked, "is not known: " + fault.getMessage());
        }
    }

    private ImageDigest digest(ImageReference asked) throws UnansweredException, InterruptedException {
        String place = TaggedImage.of(asked).text();
        ImageDigest known = answers.get(place);
        if (known != null) {
            return known;
        }
        ImageDigest digest = registries.digest(asked);
        answers.put(place, digest);
        return digest;
    }

    private void refuse(
            LoadedEnvironment environment, Stated<ImageReference> image, ImageReference asked, String problem) {
        findings.add(new Finding(
                Rule.IMAGE_REGISTRY,
                environment.place(image.key()),
                image.key(),
                "\"" + TaggedImage.of(asked) + "\" " + problem,
                "the registry that nodes pull from says which digest an image has",
                "see that the registry can be reached from here, that the image is pushed, and log in with docker login"
                        + " if it asks for that; nothing is changed"));
    }
}
