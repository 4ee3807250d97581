package com.carbon254.spark.config.shape;

import com.carbon254.spark.config.shape.Shape.BlockShape;
import com.carbon254.spark.config.shape.Shape.ListShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.source.Scalar;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with a scalar of the wrong type when the type is not what its author got wrong. */
final class OtherFault {

    private static final Pattern GLUED = Pattern.compile("([A-Za-z0-9_.-]+):((?!//)\\S.*)", Pattern.DOTALL);

    private OtherFault() {}

    static Optional<Finding> of(Scalar scalar, Shape shape, String path) {
        boolean block = shape instanceof BlockShape || shape instanceof MapShape;
        if (block && GLUED.matcher(scalar.text()).matches()) {
            return Optional.of(new Finding(
                    Rule.WRONG_TYPE,
                    scalar.place(),
                    path,
                    quoted(scalar) + " has no space after the colon",
                    "a key is followed by a colon, a space and the value",
                    "write " + GLUED.matcher(scalar.summary()).replaceFirst("$1: $2")));
        }
        if (shape instanceof ListShape && scalar.text().matches("-[^- ].*")) {
            return Optional.of(new Finding(
                    Rule.WRONG_TYPE,
                    scalar.place(),
                    path,
                    quoted(scalar) + " has no space after the dash",
                    "an item of a list is a dash, a space and the value",
                    "write - " + scalar.summary().substring(1)));
        }
        return unfit(scalar, shape, path);
    }

    /** A number that would be no better in quotes: 90, where 90min is meant. */
    private static Optional<Finding> unfit(Scalar scalar, Shape shape, String path) {
        boolean number = scalar.type() == Scalar.Type.INTEGER || scalar.type() == Scalar.Type.NUMBER;
        if (!number || !Fit.isText(shape) || Fit.text(scalar.text(), shape)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Rule.WRONG_TYPE,
                scalar.place(),
                path,
                quoted(scalar) + " is not allowed",
                "it must be " + shape.allowed(),
                Advice.onText(scalar.text(), shape)));
    }

    private static String quoted(Scalar scalar) {
        return "\"" + scalar.summary() + "\"";
    }
}
