package com.carbon254.spark.promql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A parsed PromQL expression. */
public sealed interface Expression {

    /** Where it stands in the text, counted from 0. */
    int offset();

    /** What it gives. */
    ValueType type();

    /** The expressions that it is made of. */
    List<Expression> parts();

    /** This expression and all that it is made of, from outside to inside. */
    default Stream<Expression> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Expression::all));
    }

    /** A number, or a dashboard's placeholder for one. */
    record Literal(int offset, String text) implements Expression {

        @Override
        public ValueType type() {
            return ValueType.SCALAR;
        }

        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /** A text. */
    record Text(int offset, String value) implements Expression {

        @Override
        public ValueType type() {
            return ValueType.STRING;
        }

        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /**
     * Series by name and labels: {@code up{job="spark-operator"}}.
     *
     * @param name the metric; empty if only the matchers say
     * @param matchers the conditions on labels
     */
    record Selector(int offset, String name, List<Matcher> matchers) implements Expression {

        public Selector {
            matchers = List.copyOf(matchers);
        }

        /** The metric, whether it stands in front of the braces or as {@code __name__} in them. */
        public Optional<String> metric() {
            return name.isEmpty()
                    ? matchers.stream()
                            .filter(matcher -> matcher.label().equals("__name__"))
                            .filter(matcher -> matcher.operator() == Matcher.Operator.EQUAL)
                            .map(Matcher::value)
                            .findFirst()
                    : Optional.of(name);
        }

        @Override
        public ValueType type() {
            return ValueType.VECTOR;
        }

        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /** Series over a span of time: {@code up[5m]}. */
    record Range(int offset, Expression series, String span) implements Expression {

        @Override
        public ValueType type() {
            return ValueType.MATRIX;
        }

        @Override
        public List<Expression> parts() {
            return List.of(series);
        }
    }

    /** An expression over a span of time: {@code rate(up[5m])[1h:1m]}; the step is empty for the default. */
    record Subquery(int offset, Expression body, String span, String step) implements Expression {

        @Override
        public ValueType type() {
            return ValueType.MATRIX;
        }

        @Override
        public List<Expression> parts() {
            return List.of(body);
        }
    }

    /** An expression as it was at another time: {@code up offset 5m}, {@code up @ end()}. */
    record Shifted(int offset, Expression body, Shift how) implements Expression {

        @Override
        public ValueType type() {
            return body.type();
        }

        @Override
        public List<Expression> parts() {
            return List.of(body);
        }
    }

    /**
     * How an expression is shifted.
     *
     * @param back the span of {@code offset}; empty without one
     * @param at the time of {@code @}; empty without one
     */
    record Shift(String back, String at) {}

    /** A function and its arguments. */
    record Call(int offset, String function, List<Expression> parts, ValueType type) implements Expression {

        public Call {
            parts = List.copyOf(parts);
        }
    }

    /** An aggregation; the parameter stands first among the parts, as in the text. */
    record Aggregation(
            int offset, String operator, @Nullable GroupingLabels labels, List<Expression> parts)
            implements Expression {

        public Aggregation {
            parts = List.copyOf(parts);
        }

        /** The labels, if it groups by any. */
        public Optional<GroupingLabels> grouping() {
            return Optional.ofNullable(labels);
        }

        @Override
        public ValueType type() {
            return ValueType.VECTOR;
        }
    }

    /** An expression in parentheses: a range or an offset may no longer stand behind it, a subquery may. */
    record Parentheses(int offset, Expression body) implements Expression {

        @Override
        public ValueType type() {
            return body.type();
        }

        @Override
        public List<Expression> parts() {
            return List.of(body);
        }
    }

    /** A sign in front of an expression. */
    record Signed(int offset, String sign, Expression body) implements Expression {

        @Override
        public ValueType type() {
            return body.type();
        }

        @Override
        public List<Expression> parts() {
            return List.of(body);
        }
    }

    /** Two expressions and the operator between them. */
    record Binary(int offset, Operation operation, Expression left, Expression right) implements Expression {

        @Override
        public ValueType type() {
            return left.type() == ValueType.SCALAR && right.type() == ValueType.SCALAR
                    ? ValueType.SCALAR
                    : ValueType.VECTOR;
        }

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }
}
