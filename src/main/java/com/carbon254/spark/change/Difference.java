package com.carbon254.spark.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A field of an object that differs.
 *
 * @param pointer a JSON pointer (RFC 6901) to the field, into the newer object where that has it, else into the older; of
 *     a property or line in a text, to the text
 * @param field the same with the key of an item in place of its index, as the API server merges lists, and behind {@code
 *     #} the property of a text: {@code /data/spark-defaults.conf#spark.sql.shuffle.partitions}; empty for a whole object
 * @param before the older value; empty if there was none
 * @param after the newer value; empty if there is none
 */
public record Difference(String pointer, String field, Optional<JsonNode> before, Optional<JsonNode> after) {

    /** What stands between a text and its property in {@link #field}. */
    public static final String PROPERTY = "#";

    /** What a field goes on with below another. */
    private static final String BORDERS = "/" + PROPERTY;

    /** Where it is said that an object is no longer delivered as it was. */
    public static final String DELIVERY = "(delivery)";

    /** Whether the object as a whole is new or gone. */
    public boolean isWhole() {
        return field.isEmpty();
    }

    /** Whether this is a field at or below another. */
    public boolean isIn(String other) {
        return field.startsWith(other)
                && (field.length() == other.length() || BORDERS.indexOf(field.charAt(other.length())) >= 0);
    }

    /** Whether this is a field, or one above or below it: what is said of the one holds of the other. */
    public boolean touches(String other) {
        return isIn(other) || (other.startsWith(field) && other.startsWith("/", field.length()));
    }

    /** The last step of the field. */
    public String lastStep() {
        return field.substring(Math.max(field.lastIndexOf('/'), field.lastIndexOf('#')) + 1);
    }

    /** The older value as text; empty if there was none. */
    public String textBefore() {
        return before.map(JsonNode::asText).orElse("");
    }

    /** The newer value as text; empty if there is none. */
    public String textAfter() {
        return after.map(JsonNode::asText).orElse("");
    }
}
