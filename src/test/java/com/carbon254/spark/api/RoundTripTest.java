package com.carbon254.spark.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.api.connect.SparkConnect;
import com.carbon254.spark.api.spark.ScheduledSparkApplication;
import com.carbon254.spark.api.spark.SparkApplication;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is read is printed again: nothing lost, nothing added, nothing reordered. */
final class RoundTripTest {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void applicationKeepsEveryKeyInOrder() throws IOException {
        String given = json("""
                apiVersion: sparkoperator.k8s.io/v1beta2
                kind: SparkApplication
                metadata: {name: etl, namespace: spark}
                spec:
                  type: Python
                  sparkVersion: 3.5.9
                  mode: cluster
                  sparkConf: {z.last: "1", a.first: "2"}
                  hadoopConf: {}
                  mainApplicationFile: s3a://code/etl.py
                  arguments: []
                  driver:
                    template: {spec: {containers: [{name: spark-kubernetes-driver, resources: {limits: {cpu: 1500m}}}]}}
                    cores: 1
                    env: [{name: A, value: b}]
                    podName: etl-driver
                  executor: {memory: 2g, instances: 2}
                  restartPolicy: {type: OnFailure, onFailureRetries: 0, onFailureRetryInterval: 5}
                  pythonVersion: "3"
                  batchSchedulerOptions: {resources: {memory: 1Gi}}
                """);

        String printed = MAPPER.writeValueAsString(MAPPER.readValue(given, SparkApplication.class));

        assertThat(printed).isEqualTo(given);
    }

    @Test
    void scheduleKeepsEveryKeyInOrder() throws IOException {
        String given = json("""
                apiVersion: sparkoperator.k8s.io/v1beta2
                kind: ScheduledSparkApplication
                metadata: {name: etl, namespace: spark}
                spec:
                  schedule: 0 2 * * *
                  template:
                    type: Scala
                    sparkVersion: 3.5.9
                    mainApplicationFile: local:///etl.jar
                    driver: {cores: 1}
                    executor: {cores: 1}
                  timeZone: UTC
                  concurrencyPolicy: Forbid
                status: {lastRunName: etl-1, pastFailedRunNames: []}
                """);

        String printed = MAPPER.writeValueAsString(MAPPER.readValue(given, ScheduledSparkApplication.class));

        assertThat(printed).isEqualTo(given);
    }

    @Test
    void connectServerKeepsEveryKeyInOrder() throws IOException {
        String given = json("""
                apiVersion: sparkoperator.k8s.io/v1alpha1
                kind: SparkConnect
                metadata: {name: connect, namespace: spark}
                spec:
                  sparkVersion: 3.5.9
                  server: {cores: 1, service: {metadata: {name: connect}, spec: {ports: [{port: 15002}]}}}
                  executor: {cores: 1, instances: 0}
                status: {executors: {running: 2}}
                """);

        String printed = MAPPER.writeValueAsString(MAPPER.readValue(given, SparkConnect.class));

        assertThat(printed).isEqualTo(given);
    }

    private static String json(String yaml) throws IOException {
        return new YAMLMapper().readTree(yaml).toString();
    }
}
