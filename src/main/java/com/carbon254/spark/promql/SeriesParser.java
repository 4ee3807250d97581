package com.carbon254.spark.promql;

import com.carbon254.spark.promql.Expression.Selector;
import com.carbon254.spark.promql.Expression.Shift;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads selectors, and what may stand behind an expression: ranges, subqueries, offsets. */
final class SeriesParser {

    private final Cursor cursor;

    SeriesParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** A metric with or without matchers, or matchers alone. */
    Selector selector() {
        Token first = cursor.peek();
        String name = first.kind() == Token.Kind.NAME ? cursor.take().text() : "";
        List<Matcher> matchers = cursor.takeIf("{") ? matchers() : List.of();
        if (!name.isEmpty()
                && matchers.stream().anyMatch(matcher -> matcher.label().equals("__name__"))) {
            throw new InvalidPromqlException(first.offset(), "the metric is named twice");
        }
        if (name.isEmpty() && matchers.stream().allMatch(SeriesParser::admitsNothing)) {
            throw new InvalidPromqlException(first.offset(), "a selector has a matcher that does not match \"\"");
        }
        return new Selector(first.offset(), name, matchers);
    }

    private List<Matcher> matchers() {
        List<Matcher> matchers = new ArrayList<>();
        while (!cursor.peek().is("}")) {
            matchers.add(matcher());
            if (!cursor.takeIf(",")) {
                break;
            }
        }
        cursor.expect("}");
        return matchers;
    }

    private Matcher matcher() {
        Token label = cursor.expect(Token.Kind.NAME, "a label");
        if (label.text().contains(":")) {
            throw new InvalidPromqlException(label.offset(), label.shown() + " is no label");
        }
        Matcher.Operator operator = operator();
        Token value = cursor.expect(Token.Kind.TEXT, "a text in quotes");
        if (operator == Matcher.Operator.MATCHES || operator == Matcher.Operator.MATCHES_NOT) {
            requirePattern(value);
        }
        return new Matcher(label.text(), operator, value.text(), label.offset());
    }

    private Matcher.Operator operator() {
        for (Matcher.Operator operator : Matcher.Operator.values()) {
            if (cursor.takeIf(operator.toString())) {
                return operator;
            }
        }
        throw cursor.fault("one of =, !=, =~, !~");
    }

    /**
     * Java reads more than Go does; what both refuse is refused here. A text with <code>${</code> holds what Grafana
     * fills in; Go takes the brace for itself.
     */
    private static void requirePattern(Token value) {
        if (value.text().contains("${")) {
            return;
        }
        try {
            Pattern.compile(value.text());
        } catch (PatternSyntaxException e) {
            InvalidPromqlException fault =
                    new InvalidPromqlException(value.offset(), value.shown() + " is no regular expression");
            fault.initCause(e);
            throw fault;
        }
    }

    private static boolean admitsNothing(Matcher matcher) {
        return switch (matcher.operator()) {
            case EQUAL -> matcher.value().isEmpty();
            case NOT_EQUAL -> !matcher.value().isEmpty();
            case MATCHES -> matchesNothing(matcher.value());
            case MATCHES_NOT -> !matchesNothing(matcher.value());
        };
    }

    private static boolean matchesNothing(String pattern) {
        return !pattern.contains("${") && Pattern.matches(pattern, "");
    }

    /** The expression with all that stands behind it. */
    Expression behind(Expression expression) {
        Expression whole = expression;
        while (true) {
            Token token = cursor.peek();
            if (token.is("[")) {
                whole = bracketed(whole);
            } else if (token.isWord("offset") || token.is("@")) {
                whole = shifted(whole);
            } else {
                return whole;
            }
        }
    }

    private Expression bracketed(Expression expression) {
        int offset = cursor.take().offset();
        String span = span();
        if (cursor.takeIf(":")) {
            String step = cursor.peek().is("]") ? "" : span();
            cursor.expect("]");
            if (expression.type() != ValueType.VECTOR && expression.type() != ValueType.SCALAR) {
                throw new InvalidPromqlException(
                        offset, "a subquery is over a vector, not over a " + expression.type());
            }
            return new Expression.Subquery(offset, expression, span, step);
        }
        cursor.expect("]");
        if (!(expression instanceof Selector)) {
            throw new InvalidPromqlException(offset, "a range stands behind a selector; a subquery has a \":\"");
        }
        return new Expression.Range(offset, expression, span);
    }

    private Expression shifted(Expression expression) {
        Token word = cursor.take();
        if (!isSeries(expression)) {
            throw new InvalidPromqlException(
                    word.offset(), word.shown() + " stands behind a selector, a range or a subquery");
        }
        String text;
        if (word.is("@")) {
            text = time();
        } else {
            text = (cursor.takeIf("-") ? "-" : "") + span();
        }
        Shift how = word.is("@") ? new Shift("", text) : new Shift(text, "");
        return new Expression.Shifted(word.offset(), expression, how);
    }

    private static boolean isSeries(Expression expression) {
        return expression instanceof Selector
                || expression instanceof Expression.Range
                || expression instanceof Expression.Subquery
                || expression instanceof Expression.Shifted;
    }

    private String time() {
        if (cursor.peek().isWord("start") || cursor.peek().isWord("end")) {
            String word = cursor.take().text();
            cursor.expect("(");
            cursor.expect(")");
            return word + "()";
        }
        String sign = cursor.takeIf("-") ? "-" : "";
        return sign + cursor.expect(Token.Kind.NUMBER, "a time").text();
    }

    private String span() {
        Token token = cursor.peek();
        if (token.kind() == Token.Kind.PLACEHOLDER) {
            return cursor.take().text();
        }
        Token span = cursor.expect(Token.Kind.DURATION, "a span of time such as 5m");
        if (span.text().matches("(0[a-z]+)+")) {
            throw new InvalidPromqlException(span.offset(), "\"" + span.text() + "\" is no time at all");
        }
        return span.text();
    }
}
