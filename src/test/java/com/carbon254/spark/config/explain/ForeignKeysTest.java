package com.carbon254.spark.config.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.layer.History;
import com.carbon254.spark.config.layer.Setting;
import com.carbon254.spark.config.layer.Setting.Action;
import com.carbon254.spark.config.shape.PodTexts;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Explain goes into parts of Kubernetes objects as far as the user wrote something. */
class ForeignKeysTest {

    private static final RecordShape SHAPE = Shapes.of(PodTexts.class);

    private static final History HISTORY = history();

    private static History history() {
        SortedMap<String, List<Setting>> settings = new TreeMap<>();
        put(settings, "affinity", Action.OPEN, "{nodeAffinity, podAffinity}", 1);
        put(settings, "affinity.nodeAffinity", Action.OPEN, "{required}", 2);
        String required = "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution";
        put(settings, required, Action.OPEN, "{nodeSelectorTerms}", 3);
        put(settings, required + ".nodeSelectorTerms", Action.SET, "[{matchFields: [{key: a}]}]", 4);
        put(settings, required + ".nodeSelectorTerms[0]", Action.SET, "{matchFields: [{key: a}]}", 4);
        put(settings, required + ".nodeSelectorTerms[0].matchFields", Action.SET, "[{key: a}]", 5);
        put(settings, required + ".nodeSelectorTerms[0].matchFields[0].key", Action.SET, "a", 6);
        put(settings, "affinity.podAffinity", Action.OPEN, "{}", 7);
        return new History(settings, "prod.yaml");
    }

    private static void put(
            SortedMap<String, List<Setting>> settings, String path, Action action, String value, int line) {
        settings.put(path, List.of(new Setting(action, value, new Place("prod.yaml", line, 3))));
    }

    private static String explain(String path) {
        Explanation explanation = Explain.key(SHAPE, HISTORY, path);
        assertThat(explanation.findings()).isEmpty();
        return explanation.text();
    }

    private static Finding refusal(String path) {
        return Explain.key(SHAPE, HISTORY, path).findings().get(0);
    }

    @Test
    void listsAreShownWholeWhereTheyStandAndOtherFieldsAreNotListed() {
        assertThat(explain("affinity")).isEqualTo("""
                        affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms = \
                        [{matchFields: [{key: a}]}]
                          prod.yaml:4:3  [{matchFields: [{key: a}]}]
                        """);
    }

    @Test
    void itemsOfListsCanBeAskedFor() {
        String item = "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0]";

        assertThat(explain(item)).startsWith(item + ".matchFields = [{key: a}]\n  prod.yaml:5:3");
        assertThat(explain(item + ".matchFields[0].key"))
                .isEqualTo(item + ".matchFields[0].key = a\n  prod.yaml:6:3  a\n");
    }

    @Test
    void objectWithoutFieldsIsSet() {
        assertThat(explain("affinity.podAffinity")).isEqualTo("affinity.podAffinity = {}\n  prod.yaml:7:3  {}\n");
    }

    @Test
    void objectThatNobodyWroteNamesItsType() {
        assertThat(explain("affinity.podAntiAffinity")).isEqualTo("""
                        affinity.podAntiAffinity is not set
                          it could be set in prod.yaml:1:3, to a mapping with any fields of the Kubernetes type \
                        PodAntiAffinity
                        """);
        assertThat(explain("")).endsWith("not set: tolerations, volumes, sidecars, maxUnavailable\n");
    }

    @Test
    void unknownFieldIsRefusedWithItsNeighbours() {
        assertThat(refusal("affinity.nodeAfinity"))
                .hasToString("prod.yaml: error: affinity.nodeAfinity: the key \"affinity.nodeAfinity\" is unknown;"
                        + " known below affinity: nodeAffinity, podAffinity, podAntiAffinity;"
                        + " did you mean \"affinity.nodeAffinity\"? [unknown-key]");
    }
}
