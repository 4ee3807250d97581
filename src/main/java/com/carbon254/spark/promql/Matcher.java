package com.carbon254.spark.promql;

/**
 * A condition on a label: {@code state="RUNNING"}.
 *
 * @param label the label
 * @param operator how label and value are compared
 * @param value the value or regular expression, without quotes
 * @param offset where it stands in the expression
 */
public record Matcher(String label, Operator operator, String value, int offset) {

    /** How a label is compared. */
    public enum Operator {
        /** Equal. */
        EQUAL("="),
        /** Not equal. */
        NOT_EQUAL("!="),
        /** Matches the whole of a regular expression. */
        MATCHES("=~"),
        /** Does not match. */
        MATCHES_NOT("!~");

        private final String text;

        Operator(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
