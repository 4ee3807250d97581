package com.carbon254.spark.bench;

import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.kube.ManifestFile;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayList;
import java.util.List;
import software.constructs.Construct;

/** What is rendered: three environments of three files each, the last with extra ConfigMaps in a file of their own. */
public record Load(int extra) {

    static final int ENVIRONMENTS = 3;

    private static final int FILES = 3;

    /** The features of one environment, from 0. */
    List<Feature> environment(int number) {
        List<Feature> features = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            features.add(new Part("file-" + file + ".yaml", ExtraObjects.program("program-" + file)));
        }
        if (extra > 0 && number == ENVIRONMENTS - 1) {
            features.add(new Part("extra.yaml", ExtraObjects.configMaps(extra)));
        }
        return features;
    }

    /** The extra objects as one feature more; nothing if there are none. */
    public List<Feature> extras() {
        return extra == 0 ? List.of() : List.of(new Part("k8s/extra/extra.yaml", ExtraObjects.configMaps(extra)));
    }

    private record Part(String path, List<HasMetadata> objects) implements Feature {

        @Override
        public void addTo(EnvironmentScope scope) {
            ManifestFile file = scope.file(path);
            Construct construct = new Construct(file, "part");
            objects.forEach(object -> file.add(construct, object).from("bench"));
        }
    }
}
