package com.carbon254.spark.config.shape;

import com.carbon254.spark.config.shape.Shape.BlockShape;
import com.carbon254.spark.config.shape.Shape.BooleanShape;
import com.carbon254.spark.config.shape.Shape.ChoiceShape;
import com.carbon254.spark.config.shape.Shape.IntOrTextShape;
import com.carbon254.spark.config.shape.Shape.ListShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.Scalar;
import com.carbon254.spark.spelling.NearName;
import java.util.Collection;
import java.util.Optional;

/** What to do about a value that does not fit: the last part of a finding. */
final class Advice {

    private static final String MERGE_KEY = "<<";

    private Advice() {}

    /** What to do about a key that does not exist. */
    static String onUnknown(String name, Collection<String> names) {
        return name.equals(MERGE_KEY)
                ? "YAML 1.2 has no merge keys: write the keys out, or extend a file that holds them"
                : nearName(name, names).orElse("remove it");
    }

    /** The near name, if there is one. */
    private static Optional<String> nearName(String wrong, Collection<String> names) {
        return NearName.find(wrong, names).map(near -> "did you mean \"" + near + "\"?");
    }

    /** What to do about a value of the wrong type. */
    static String onType(Node node, Shape shape) {
        if (node instanceof Scalar scalar && !scalar.isNull()) {
            return onType(scalar, shape);
        }
        return onText("", shape);
    }

    private static String onType(Scalar scalar, Shape shape) {
        if (Fit.isText(shape) && Fit.text(scalar.text(), shape)) {
            return "put it in quotes";
        }
        boolean quoted = scalar.type() == Scalar.Type.TEXT && scalar.plainType() != Scalar.Type.TEXT;
        if (quoted && Fit.type(scalar.plainType(), scalar.text(), shape)) {
            return "take the quotes away";
        }
        return Fit.isNumber(shape) ? "write a number" : onText(scalar.text(), shape);
    }

    /** What to do about a text that the shape does not allow. */
    static String onText(String text, Shape shape) {
        if (shape instanceof ValueShape value) {
            return Values.remedy(value, text);
        }
        if (shape instanceof IntOrTextShape) {
            return "write a number without quotes, or a text like \"" + IntOrTextShape.SYNTAX.example() + "\"";
        }
        if (shape instanceof ChoiceShape choice) {
            return nearName(text, choice.choices()).orElse("choose one of them");
        }
        if (Fit.isNumber(shape)) {
            return "choose a number within the bounds";
        }
        if (shape instanceof BooleanShape) {
            return "write true or false, without quotes";
        }
        if (shape instanceof ListShape) {
            return "write each item on a line of its own, after \"- \"";
        }
        boolean block = shape instanceof BlockShape || shape instanceof MapShape;
        return block ? "write its keys on the lines below, indented" : "write a text, or null to remove the key";
    }
}
