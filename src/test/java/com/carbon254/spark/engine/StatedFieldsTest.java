package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StatedFieldsTest {

    private static List<String> lost(String stated, String live) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        return StatedFields.lost(json.readTree(stated), json.readTree(live));
    }

    @Test
    void whatTheServerAddsIsNoDifference() throws Exception {
        List<String> lost = lost("""
                {"spec": {"ports": [{"port": 80}]}}""", """
                {"spec": {"type": "ClusterIP", "ports": [{"port": 80, "protocol": "TCP"}]}, "status": {}}""");

        assertThat(lost).isEmpty();
    }

    @Test
    void droppedFieldIsNamedByItsPointer() throws Exception {
        List<String> lost = lost("""
                {"metadata": {"annotations": {"a/b": "c"}}}""", """
                {"metadata": {"annotations": {}}}""");

        assertThat(lost).containsExactly("/metadata/annotations/a~1b: stated \"c\", live nothing");
    }

    @Test
    void normalisedQuantityIsADifference() throws Exception {
        List<String> lost = lost("""
                {"limits": {"cpu": "1000m"}}""", """
                {"limits": {"cpu": "1"}}""");

        assertThat(lost).containsExactly("/limits/cpu: stated \"1000m\", live \"1\"");
    }

    @Test
    void longerListIsADifference() throws Exception {
        List<String> lost = lost("[1]", "[1, 2]");

        assertThat(lost).containsExactly(": stated [1], live [1,2]");
    }

    @Test
    void nullThatTheServerDropsIsADifference() throws Exception {
        List<String> lost = lost("""
                {"nodeSelector": null}""", "{}");

        assertThat(lost).containsExactly("/nodeSelector: stated null, live nothing");
    }

    @Test
    void timeOfCreationThatIsNullSaysNothing() throws Exception {
        List<String> lost = lost("""
                {"metadata": {"creationTimestamp": null}}""", "{\"metadata\": {}}");

        assertThat(lost).isEmpty();
    }

    @Test
    void numberIsItsValue() throws Exception {
        List<String> lost = lost("[80, 1.0]", "[80, 1]");

        assertThat(lost).isEmpty();
    }

    @Test
    void whatAWebhookPutsBetweenItemsIsNotMissing() throws Exception {
        ObjectMapper json = new ObjectMapper();

        List<String> missing = StatedFields.missing(
                json.readTree("{\"env\": [{\"name\": \"A\"}, {\"name\": \"B\"}, {\"name\": \"C\"}]}"),
                json.readTree(
                        "{\"env\": [{\"name\": \"B\", \"value\": \"b\"}, {\"name\": \"X\"}, {\"name\": \"A\"}]}"));

        assertThat(missing).singleElement().asString().startsWith("/env: stated {\"name\":\"C\"}, live ");
    }
}
