package com.carbon254.spark.check.object;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparkResourcesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static SparkResources of(String type, String wish) throws JsonProcessingException {
        return new SparkResources(
                JsonNodeFactory.instance.objectNode().put("type", type), JSON.readTree(wish.replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Python | {'memory': '10g'}                           | 14336
            R      | {'memory': '10g'}                           | 14336
            Scala  | {'memory': '10g'}                           | 11264
            Java   | {'memory': '1g'}                            | 1408
            Python | {'memory': '512m'}                          | 896
            Python | {'memory': '10g', 'memoryOverhead': '100m'} | 10340
            Scala  | {'memory': '2048'}                          | 2432
            Scala  | {'memory': '4194304k'}                      | 4505
            Scala  | {'memory': '1t'}                            | 1153433
            """)
    void memoryIsHeapAndOverheadAsSparkComputesThem(String type, String wish, long mebibytes)
            throws JsonProcessingException {
        assertThat(of(type, wish).mebibytes()).isEqualTo(mebibytes);
    }

    @Test
    void whatTheTemplateSaysOfCpuAndMemoryDoesNotCount() throws JsonProcessingException {
        ObjectNode container = (ObjectNode) JSON.readTree("""
                {"resources": {"limits": {"cpu": "9", "memory": "9Gi", "nvidia.com/gpu": "1"}}}
                """);

        of("Scala", "{'cores': 2, 'memory': '1g'}").stateIn(container);

        assertThat(container).hasToString("""
                {"resources":{"limits":{"memory":"1408Mi","nvidia.com/gpu":"1"},"requests":{"cpu":"2","memory":"1408Mi"}}}""");
    }
}
