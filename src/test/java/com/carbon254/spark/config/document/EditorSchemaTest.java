package com.carbon254.spark.config.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.config.team.Team;
import com.carbon254.spark.golden.CommittedFile;
import com.carbon254.spark.golden.Golden;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.Toleration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag(Golden.TAG)
class EditorSchemaTest {

    /** What Java reads and ECMA-262 with the unicode flag does not, or reads otherwise. */
    private static final Pattern JAVA_ONLY = Pattern.compile("[*+?}][+]|&&|\\[[^\\]]*\\[|\\\\[^.trn/]|\\(\\?[^:!=]");

    enum Size {
        SMALL,
        LARGE
    }

    record Lamp(
            @Key("How bright.") @Nullable Bulb bulb,

            @Key(value = "Where it is switched.", names = "room", nameType = DnsLabel.class)
            Map<DnsLabel, Integer> switches,

            @Key(value = "Its colors.", max = 2) List<String> colors) {}

    record Bulb(
            @Key(value = "In watts.", min = 1) int watts,
            @Key("How large.") Size size,
            @Key("Whether it dims.") boolean dims) {}

    record Taints(
            @Key("The first.") @Nullable Toleration first,
            @Key("Others.") List<Toleration> others) {}

    @Test
    void committedSchemaIsFresh() throws IOException {
        CommittedFile.at("environments/schema.json").holds(EditorSchema.environment());
    }

    /** A clone whose environments have no jobs may be without the folder. */
    @Test
    void committedSchemaOfAJobIsFresh() throws IOException {
        assumeThat(Path.of("environments/jobs")).isDirectory();

        CommittedFile.at("environments/jobs/schema.json").holds(EditorSchema.of(Shapes.of(Job.class)));
        CommittedFile.at("environments/jobs/team-schema.json").holds(EditorSchema.of(Shapes.of(Team.class)));
    }

    @Test
    void anyRecordHasASchema() {
        assertThat(EditorSchema.of(Shapes.of(Lamp.class))).isEqualTo("""
                {
                  "$schema": "http://json-schema.org/draft-07/schema#",
                  "title": "Lamp",
                  "type": "object",
                  "properties": {
                    "bulb": {
                      "title": "bulb",
                      "description": "How bright.",
                      "type": [ "object", "null" ],
                      "properties": {
                        "watts": {
                          "title": "bulb.watts",
                          "description": "In watts.",
                          "type": [ "integer", "null" ],
                          "minimum": 1,
                          "maximum": 2147483647
                        },
                        "size": {
                          "title": "bulb.size",
                          "description": "How large.",
                          "type": [ "string", "null" ],
                          "enum": [ "SMALL", "LARGE", null ]
                        },
                        "dims": {
                          "title": "bulb.dims",
                          "description": "Whether it dims.",
                          "type": [ "boolean", "null" ]
                        }
                      },
                      "additionalProperties": false
                    },
                    "switches": {
                      "title": "switches",
                      "description": "Where it is switched.",
                      "type": [ "object", "null" ],
                      "propertyNames": {
                        "type": "string",
                        "pattern": "^(?:[a-z0-9]([-a-z0-9]*[a-z0-9])?)$",
                        "maxLength": 63,
                        "patternErrorMessage": "It must be a DNS label: lower-case letters, digits and '-', at most 63 characters.",
                        "examples": [ "data-platform" ]
                      },
                      "additionalProperties": {
                        "title": "switches.<room>",
                        "type": [ "integer", "null" ],
                        "minimum": -2147483648,
                        "maximum": 2147483647
                      }
                    },
                    "colors": {
                      "title": "colors",
                      "description": "Its colors.",
                      "type": [ "array", "null" ],
                      "minItems": 1,
                      "maxItems": 2,
                      "items": {
                        "type": "string",
                        "pattern": "[^ \\\\t\\\\r\\\\n]",
                        "patternErrorMessage": "It must be a text that is not empty."
                      }
                    }
                  },
                  "additionalProperties": false
                }
                """);
    }

    @Test
    void foreignTypeIsDescribedOnceAndReferredTo() {
        assertThat(EditorSchema.of(Shapes.of(Taints.class))).isEqualTo("""
                {
                  "$schema": "http://json-schema.org/draft-07/schema#",
                  "title": "Taints",
                  "type": "object",
                  "properties": {
                    "first": {
                      "title": "first",
                      "description": "The first.",
                      "$ref": "#/definitions/Toleration"
                    },
                    "others": {
                      "title": "others",
                      "description": "Others.",
                      "type": [ "array", "null" ],
                      "minItems": 1,
                      "items": {
                        "type": "object",
                        "allOf": [ {
                          "$ref": "#/definitions/Toleration"
                        } ]
                      }
                    }
                  },
                  "additionalProperties": false,
                  "definitions": {
                    "Toleration": {
                      "type": [ "object", "null" ],
                      "properties": {
                        "effect": {
                          "type": [ "string", "null" ],
                          "enum": [ "", "NoSchedule", "PreferNoSchedule", "NoExecute", null ]
                        },
                        "key": {
                          "type": [ "string", "null" ]
                        },
                        "operator": {
                          "type": [ "string", "null" ],
                          "enum": [ "", "Equal", "Exists", null ]
                        },
                        "tolerationSeconds": {
                          "type": [ "integer", "null" ],
                          "minimum": -9223372036854775808,
                          "maximum": 9223372036854775807
                        },
                        "value": {
                          "type": [ "string", "null" ]
                        }
                      },
                      "additionalProperties": false
                    }
                  }
                }
                """);
    }

    @Test
    void patternsAreReadAlikeByJavaAndByEditors() throws JsonProcessingException {
        List<String> patterns =
                new ObjectMapper().readTree(EditorSchema.environment()).findValuesAsText("pattern");

        assertThat(patterns)
                .hasSizeGreaterThan(20)
                .allSatisfy(pattern -> assertThat(pattern).doesNotContainPattern(JAVA_ONLY));
    }

    @Test
    void defaultsAreThoseOfTheBuiltInLayer() throws JsonProcessingException {
        JsonNode schema = new ObjectMapper().readTree(EditorSchema.environment());

        assertThat(schema.at("/properties/history/properties/resources/properties/memory/default")
                        .asText())
                .isEqualTo("2Gi");
        assertThat(schema.at("/properties/bootstrap/properties/resources/properties/memory/default")
                        .asText())
                .isEqualTo("256Mi");
        assertThat(schema.at("/properties/quality/properties/criticalThreshold/default")
                        .decimalValue())
                .isEqualByComparingTo("0.9");
        assertThat(schema.at("/properties/bootstrap/properties/enabled/default").isBoolean())
                .isTrue();
        assertThat(schema.at("/properties/namespace").has("default")).isFalse();
    }
}
