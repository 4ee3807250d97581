package com.carbon254.spark.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The statement by which Apache Doris learns of a catalog ({@code CREATE CATALOG}, Doris 2.0 and later). */
public final class DorisStatement {

    private static final Template TEMPLATE = Template.of("doris-catalog.sql");

    private DorisStatement() {}

    /**
     * The statement.
     *
     * @param catalog the name of the catalog
     * @param whose whose tables they are, for readers
     * @param replaced what whoever runs it must do first, a line each
     * @param properties in the order of the statement
     */
    public static String render(String catalog, String whose, List<String> replaced, List<Property> properties) {
        Map<String, Object> values = new TreeMap<>();
        values.put("catalog", SqlText.name(catalog));
        values.put("whose", SqlText.comment(whose));
        values.put("replaced", replaced.stream().map(SqlText::comment).toList());
        values.put("settings", properties.stream().map(DorisStatement::line).toList());
        return TEMPLATE.render(values);
    }

    private static Line line(Property property) {
        return new Line(SqlText.string(property.key()), SqlText.string(property.value()));
    }

    /** What the template sees of a property; public, as Velocity calls its accessors. */
    public record Line(Escaped key, Escaped value) {}
}
