package com.carbon254.spark.promql;

import com.carbon254.spark.promql.Expression.Aggregation;
import com.carbon254.spark.promql.Expression.Binary;
import com.carbon254.spark.promql.Expression.Call;
import com.carbon254.spark.promql.Expression.Signed;
import com.carbon254.spark.promql.Operation.Kind;
import com.carbon254.spark.promql.Operation.Operator;
import java.util.List;
import java.util.Optional;

/** What Prometheus checks beyond grammar: the types of arguments and operands, and what matching may stand where. */
final class TypeCheck {

    private TypeCheck() {}

    /** Refuses the first expression whose types do not fit. */
    static void check(Expression whole) {
        whole.all().forEach(TypeCheck::one);
    }

    private static void one(Expression expression) {
        if (expression instanceof Call call) {
            call(call);
        } else if (expression instanceof Aggregation aggregation) {
            aggregation(aggregation);
        } else if (expression instanceof Binary binary) {
            binary(binary);
        } else if (expression instanceof Signed signed) {
            number(signed.body());
        }
    }

    private static void call(Call call) {
        Function function = Function.find(call.function()).orElseThrow();
        int count = call.parts().size();
        if (count < function.least() || count > function.most()) {
            throw new InvalidPromqlException(call.offset(), call.function() + " does not take " + count + " arguments");
        }
        for (int i = 0; i < count; i++) {
            require(call.parts().get(i), function.parameter(i), call.function());
        }
    }

    private static void aggregation(Aggregation aggregation) {
        Optional<ValueType> parameter = Aggregations.parameter(aggregation.operator());
        List<Expression> parts = aggregation.parts();
        if (parts.size() != (parameter.isPresent() ? 2 : 1)) {
            throw new InvalidPromqlException(
                    aggregation.offset(), aggregation.operator() + " does not take " + parts.size() + " arguments");
        }
        parameter.ifPresent(type -> require(parts.get(0), type, aggregation.operator()));
        require(parts.get(parts.size() - 1), ValueType.VECTOR, aggregation.operator());
    }

    private static void require(Expression part, ValueType wanted, String by) {
        if (part.type() != wanted) {
            throw new InvalidPromqlException(part.offset(), by + " takes a " + wanted + " here, not a " + part.type());
        }
    }

    private static void binary(Binary binary) {
        Operator operator = binary.operation().operator();
        number(binary.left());
        number(binary.right());
        boolean scalars = binary.type() == ValueType.SCALAR;
        boolean vectors =
                binary.left().type() == ValueType.VECTOR && binary.right().type() == ValueType.VECTOR;
        if (operator.kind() == Kind.SET && !vectors) {
            throw new InvalidPromqlException(binary.offset(), "\"" + operator + "\" stands between vectors");
        }
        if (operator.kind() == Kind.COMPARISON && scalars && !binary.operation().bool()) {
            throw new InvalidPromqlException(binary.offset(), "numbers are compared with \"bool\"");
        }
        if (operator.kind() != Kind.COMPARISON && binary.operation().bool()) {
            throw new InvalidPromqlException(binary.offset(), "\"bool\" stands behind a comparison");
        }
        matching(binary, vectors);
    }

    private static void matching(Binary binary, boolean vectors) {
        Optional<GroupingLabels> labels = binary.operation().matching();
        boolean grouped = binary.operation().group() != null;
        if (labels.isPresent() && !vectors) {
            throw new InvalidPromqlException(labels.get().offset(), "labels are matched between vectors");
        }
        if (grouped && binary.operation().operator().kind() == Kind.SET) {
            throw new InvalidPromqlException(binary.offset(), "a set operator does not group");
        }
        List<String> both = labels.filter(given -> given.choice() == GroupingLabels.Choice.ONLY)
                .map(GroupingLabels::names)
                .orElse(List.of());
        if (grouped && binary.operation().takenOver().stream().anyMatch(both::contains)) {
            throw new InvalidPromqlException(binary.offset(), "a label is matched and taken over");
        }
    }

    private static void number(Expression part) {
        if (part.type() == ValueType.MATRIX || part.type() == ValueType.STRING) {
            throw new InvalidPromqlException(part.offset(), "a vector or number is expected, not a " + part.type());
        }
    }
}
