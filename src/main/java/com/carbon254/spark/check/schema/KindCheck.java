package com.carbon254.spark.check.schema;

import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.ObjectKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks objects of one kind. */
final class KindCheck {

    // Where several keywords refuse one value, the first of these says it best.
    private static final List<String> TELLING = List.of("type", "enum", "not", "maxLength", "minLength", "pattern");

    private final SchemaExplanation explanation;
    private final Schema schema;

    KindCheck(String version, ObjectKey kind, JsonNode document) {
        this.explanation = new SchemaExplanation(new SchemaPlaces(version, kind, document));
        this.schema = SchemaRegistry.withDialect(Dialects.getDraft7()).getSchema(document);
    }

    /** What is wrong in an object of this kind, one complaint a place and fault. */
    List<Complaint> complaints(JsonNode object) {
        Map<String, Complaint> complaints = new LinkedHashMap<>();
        schema.validate(object).stream()
                .sorted(Comparator.comparingInt(KindCheck::rank))
                .map(explanation::of)
                .forEach(complaint -> complaints.putIfAbsent(subject(complaint), complaint));
        return complaints.values().stream()
                .sorted(Comparator.comparing(Complaint::pointer))
                .toList();
    }

    private static int rank(Error error) {
        int rank = TELLING.indexOf(error.getKeyword());
        return rank < 0 ? TELLING.size() : rank;
    }

    /** A value is wrong once, but an object can lack several fields. */
    private static String subject(Complaint complaint) {
        return complaint.rule() == Rule.SCHEMA_MISSING_FIELD
                ? complaint.pointer() + " " + complaint.problem()
                : complaint.pointer();
    }
}
