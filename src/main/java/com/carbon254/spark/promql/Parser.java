package com.carbon254.spark.promql;

import com.carbon254.spark.promql.Operation.Group;
import com.carbon254.spark.promql.Operation.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a tree of words: binary operators by their tightness, everything else by what it begins with. */
final class Parser {

    private static final int LOOSEST = 1;

    /** Keywords that Prometheus reads as nothing else; it takes the others for names of metrics, too. */
    private static final List<String> NO_METRICS =
            List.of("atan2", "bool", "group_left", "group_right", "ignoring", "on");

    private final Cursor cursor;
    private final SeriesParser series;

    Parser(Cursor cursor) {
        this.cursor = cursor;
        this.series = new SeriesParser(cursor);
    }

    /** The whole text as one expression. */
    Expression whole() {
        Expression expression = binary(LOOSEST);
        if (cursor.peek().kind() != Token.Kind.END) {
            throw cursor.fault("an operator or the end");
        }
        return expression;
    }

    private Expression binary(int tightness) {
        Expression left = signed();
        Optional<Operator> next = operator();
        while (next.filter(operator -> operator.tightness() >= tightness).isPresent()) {
            Operator operator = next.get();
            int offset = cursor.take().offset();
            Operation operation = operation(operator);
            int least = operator == Operator.POWER ? operator.tightness() : operator.tightness() + 1;
            left = new Expression.Binary(offset, operation, left, binary(least));
            next = operator();
        }
        return left;
    }

    private Optional<Operator> operator() {
        Token token = cursor.peek();
        boolean possible = token.kind() == Token.Kind.SIGN || token.kind() == Token.Kind.NAME;
        return possible ? Operator.find(token.text()) : Optional.empty();
    }

    private Operation operation(Operator operator) {
        boolean bool = cursor.takeWordIf("bool");
        GroupingLabels labels = null;
        Group group = null;
        if (cursor.peek().isWord("on") || cursor.peek().isWord("ignoring")) {
            GroupingLabels.Choice choice =
                    cursor.peek().isWord("on") ? GroupingLabels.Choice.ONLY : GroupingLabels.Choice.ALL_BUT;
            Token word = cursor.take();
            labels = new GroupingLabels(choice, names(), word.offset());
            group = group();
        }
        return new Operation(operator, bool, labels, group);
    }

    private @Nullable Group group() {
        if (!cursor.peek().isWord("group_left") && !cursor.peek().isWord("group_right")) {
            return null;
        }
        String side = cursor.take().text().toLowerCase(Locale.ROOT);
        return new Group(side, cursor.peek().is("(") ? names() : List.of());
    }

    /** A sign binds less tightly than a power, and more tightly than everything else. */
    private Expression signed() {
        Token token = cursor.peek();
        if (token.is("-") || token.is("+")) {
            cursor.take();
            return new Expression.Signed(token.offset(), token.text(), binary(Operator.POWER.tightness()));
        }
        return series.behind(primary());
    }

    private Expression primary() {
        Token token = cursor.peek();
        switch (token.kind()) {
            case NUMBER, PLACEHOLDER -> {
                cursor.take();
                return new Expression.Literal(token.offset(), token.text());
            }
            case TEXT -> {
                cursor.take();
                return new Expression.Text(token.offset(), token.text());
            }
            case NAME -> {
                return named(token);
            }
            case SIGN -> {
                if (token.is("{")) {
                    return series.selector();
                }
                if (cursor.takeIf("(")) {
                    Expression inner = binary(LOOSEST);
                    cursor.expect(")");
                    return new Expression.Parentheses(token.offset(), inner);
                }
                throw cursor.fault("an expression");
            }
            case DURATION, END -> throw cursor.fault("an expression");
        }
        throw cursor.fault("an expression");
    }

    private Expression named(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (word.equals("inf") || word.equals("nan")) {
            cursor.take();
            return new Expression.Literal(token.offset(), token.text());
        }
        Token further = cursor.peekFurther();
        if (Aggregations.has(word) && (further.is("(") || further.isWord("by") || further.isWord("without"))) {
            return aggregation(word);
        }
        if (further.is("(")) {
            cursor.take();
            Function function = Function.find(token.text())
                    .orElseThrow(() -> new InvalidPromqlException(
                            token.offset(), "\"" + token.text() + "\" is no function of PromQL"));
            return new Expression.Call(token.offset(), token.text(), arguments(), function.result());
        }
        if (NO_METRICS.contains(word)) {
            throw cursor.fault("an expression");
        }
        return series.selector();
    }

    private Expression aggregation(String word) {
        Token token = cursor.take();
        GroupingLabels before = grouping();
        List<Expression> parts = arguments();
        GroupingLabels behind = before == null ? grouping() : null;
        return new Expression.Aggregation(token.offset(), word, before == null ? behind : before, parts);
    }

    private @Nullable GroupingLabels grouping() {
        if (!cursor.peek().isWord("by") && !cursor.peek().isWord("without")) {
            return null;
        }
        Token word = cursor.take();
        return new GroupingLabels(
                word.isWord("by") ? GroupingLabels.Choice.ONLY : GroupingLabels.Choice.ALL_BUT, names(), word.offset());
    }

    private List<Expression> arguments() {
        cursor.expect("(");
        List<Expression> arguments = new ArrayList<>();
        if (cursor.takeIf(")")) {
            return arguments;
        }
        do {
            arguments.add(binary(LOOSEST));
        } while (cursor.takeIf(","));
        cursor.expect(")");
        return arguments;
    }

    /** Names in parentheses; a comma may stand behind the last. */
    private List<String> names() {
        cursor.expect("(");
        List<String> names = new ArrayList<>();
        while (!cursor.peek().is(")")) {
            Token name = cursor.peek().kind() == Token.Kind.PLACEHOLDER
                    ? cursor.take()
                    : cursor.expect(Token.Kind.NAME, "a label");
            if (name.text().contains(":")) {
                throw new InvalidPromqlException(name.offset(), name.shown() + " is no label");
            }
            names.add(name.text());
            if (!cursor.takeIf(",")) {
                break;
            }
        }
        cursor.expect(")");
        return names;
    }
}
