package com.carbon254.spark.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Properties files whose properties stand in groups under comments; a group without properties is left out. */
final class GroupedProperties {

    private GroupedProperties() {}

    static String render(Template template, List<PropertySection> groups) {
        return render(template, new LinkedHashMap<>(), groups);
    }

    /** With a value more that the template has a name for. */
    static String render(Template template, Map.Entry<String, Escaped> more, List<PropertySection> groups) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(more.getKey(), more.getValue());
        return render(template, values, groups);
    }

    private static String render(Template template, Map<String, Object> values, List<PropertySection> groups) {
        requireDistinctKeys(groups);
        values.put(
                "groups",
                groups.stream()
                        .filter(group -> !group.properties().isEmpty())
                        .map(Group::of)
                        .toList());
        return template.render(values);
    }

    private static void requireDistinctKeys(List<PropertySection> groups) {
        TreeSet<String> seen = new TreeSet<>();
        for (PropertySection group : groups) {
            for (Property property : group.properties()) {
                if (!seen.add(property.key())) {
                    throw new IllegalArgumentException(
                            property.key() + " stands in two groups; the last one would win");
                }
            }
        }
    }

    /** What the template sees of a group; public, as Velocity calls its accessors. */
    public record Group(Escaped heading, List<Line> lines) {

        static Group of(PropertySection group) {
            return new Group(
                    CommentText.of(group.heading()),
                    group.properties().stream().map(Line::of).toList());
        }
    }

    /** What the template sees of a property; public, as Velocity calls its accessors. */
    public record Line(Escaped key, Escaped value) {

        static Line of(Property property) {
            return new Line(PropertiesText.key(property.key()), PropertiesText.value(property.value()));
        }
    }
}
