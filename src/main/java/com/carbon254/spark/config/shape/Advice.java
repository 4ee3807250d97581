package com.carbon254.spark.config.shape;

import com.carbon254.spark.config.shape.Shape.BlockShape;
import com.carbon254.spark.config.shape.Shape.BooleanShape;
import com.carbon254.spark.config.shape.Shape.ChoiceShape;
import com.carbon254.spark.config.shape.Shape.FieldsShape;
import com.carbon254.spark.config.shape.Shape.IntOrTextShape;
import com.carbon254.spark.config.shape.Shape.ListShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.config.shape.Shape.WordShape;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.Scalar;
import com.carbon254.spark.spelling.NearName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to do about a value that does not fit: the last part of a finding. */
final class Advice {

    private static final String MERGE_KEY = "<<";
    private static final List<String> YES = List.of("yes", "on", "y", "1", "true", "enabled");
    private static final List<String> NO = List.of("no", "off", "n", "0", "false", "disabled");

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
        boolean item = node instanceof Mapping && shape instanceof ListShape list && list.item() instanceof BlockShape;
        return item ? "write \"- \" before its first key, which makes it an item" : onText("", shape);
    }

    private static String onType(Scalar scalar, Shape shape) {
        if (Fit.isText(shape) && Fit.text(scalar.text(), shape)) {
            return "put it in quotes: \"" + scalar.summary() + "\"";
        }
        boolean quoted = scalar.type() == Scalar.Type.TEXT && scalar.plainType() != Scalar.Type.TEXT;
        if (quoted && Fit.type(scalar.plainType(), scalar.text(), shape)) {
            return "take the quotes away";
        }
        return Fit.isNumber(shape) ? "write the number, without quotes" : onText(scalar.text(), shape);
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
            return word(text, choice.choices());
        }
        if (shape instanceof WordShape word) {
            return word(text, word.offered());
        }
        if (Fit.isNumber(shape)) {
            return "choose a number within the bounds";
        }
        if (shape instanceof BooleanShape) {
            return truth(text);
        }
        if (shape instanceof ListShape list) {
            return items(text, list);
        }
        boolean block = shape instanceof BlockShape || shape instanceof MapShape || shape instanceof FieldsShape;
        return block ? "write its keys on the lines below, indented" : "write a text, or null to remove the key";
    }

    /** The near word, the only one that begins so, or none. */
    private static String word(String text, Collection<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> longer = words.stream()
                .filter(word ->
                        lower.length() > 1 && word.toLowerCase(Locale.ROOT).startsWith(lower))
                .toList();
        return nearName(text, words)
                .or(() -> longer.size() == 1 ? nearName(longer.get(0), longer) : Optional.empty())
                .orElse("choose one of them");
    }

    private static String truth(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (YES.contains(lower)) {
            return "write true, without quotes";
        }
        return NO.contains(lower) ? "write false, without quotes" : "write true or false, without quotes";
    }

    /** The list that a user meant who left out the brackets, if its items are right. */
    private static String items(String text, ListShape list) {
        List<String> items =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        boolean right = Fit.isText(list.item()) && items.stream().allMatch(item -> Fit.text(item, list.item()));
        return right && !text.isEmpty()
                ? "write [" + String.join(", ", items) + "]"
                : "write each item on a line of its own, after \"- \"";
    }
}
