package com.carbon254.spark.promql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The operator between two expressions, and how it brings their series together.
 *
 * @param operator the operator
 * @param bool whether a comparison gives 0 or 1 instead of leaving series out
 * @param labels the labels of {@code on} or {@code ignoring}
 * @param group the labels that {@code group_left} or {@code group_right} takes over from the side with one series
 */
public record Operation(
        Operator operator,
        boolean bool,
        @Nullable GroupingLabels labels,
        @Nullable Group group) {

    /** The side with many series, and the labels that it takes over. */
    public record Group(String side, List<String> labels) {

        public Group {
            labels = List.copyOf(labels);
        }
    }

    /** The labels that series are brought together by, if not all. */
    public Optional<GroupingLabels> matching() {
        return Optional.ofNullable(labels);
    }

    /** The labels that are taken over from the other side. */
    public List<String> takenOver() {
        return group == null ? List.of() : group.labels();
    }

    /** The operators, with what binds more tightly further down. */
    public enum Operator {
        /** Either. */
        OR("or", 1, Kind.SET),
        /** Both. */
        AND("and", 2, Kind.SET),
        /** The left without the right. */
        UNLESS("unless", 2, Kind.SET),
        /** Equal. */
        EQUAL("==", 3, Kind.COMPARISON),
        /** Not equal. */
        NOT_EQUAL("!=", 3, Kind.COMPARISON),
        /** At most. */
        AT_MOST("<=", 3, Kind.COMPARISON),
        /** Less. */
        LESS("<", 3, Kind.COMPARISON),
        /** At least. */
        AT_LEAST(">=", 3, Kind.COMPARISON),
        /** More. */
        MORE(">", 3, Kind.COMPARISON),
        /** Sum. */
        PLUS("+", 4, Kind.ARITHMETIC),
        /** Difference. */
        MINUS("-", 4, Kind.ARITHMETIC),
        /** Product. */
        TIMES("*", 5, Kind.ARITHMETIC),
        /** Quotient. */
        DIVIDED_BY("/", 5, Kind.ARITHMETIC),
        /** Remainder. */
        MODULO("%", 5, Kind.ARITHMETIC),
        /** Angle between two numbers. */
        ATAN2("atan2", 5, Kind.ARITHMETIC),
        /** Power; it groups from the right. */
        POWER("^", 6, Kind.ARITHMETIC);

        private final String text;
        private final int tightness;
        private final Kind kind;

        Operator(String text, int tightness, Kind kind) {
            this.text = text;
            this.tightness = tightness;
            this.kind = kind;
        }

        /** The operator that is written like this, in whatever case. */
        static Optional<Operator> find(String text) {
            for (Operator operator : values()) {
                if (operator.text.equals(text.toLowerCase(Locale.ROOT))) {
                    return Optional.of(operator);
                }
            }
            return Optional.empty();
        }

        int tightness() {
            return tightness;
        }

        /** What it does. */
        public Kind kind() {
            return kind;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** What an operator does. */
    public enum Kind {
        /** Picks series. */
        SET,
        /** Compares values. */
        COMPARISON,
        /** Computes values. */
        ARITHMETIC
    }
}
