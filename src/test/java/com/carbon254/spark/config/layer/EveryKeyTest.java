package com.carbon254.spark.config.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.shape.Shape;
import com.carbon254.spark.config.shape.Shape.BooleanShape;
import com.carbon254.spark.config.shape.Shape.ChoiceShape;
import com.carbon254.spark.config.shape.Shape.DecimalShape;
import com.carbon254.spark.config.shape.Shape.FieldsShape;
import com.carbon254.spark.config.shape.Shape.IntOrTextShape;
import com.carbon254.spark.config.shape.Shape.IntegerShape;
import com.carbon254.spark.config.shape.Shape.ObjectShape;
import com.carbon254.spark.config.shape.Shape.TextShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.userdata.OwnFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every key has a good value that is not its default, and bad ones whose findings say everything. */
@OwnFolder
class EveryKeyTest {

    private static final List<Leaf> LEAVES = Leaf.of(Shapes.of(Environment.class));
    private static final EditorVerdict EDITOR = new EditorVerdict();

    private record BadValue(String written, String shown, Rule rule) {}

    @TestFactory
    Stream<DynamicTest> someGoodFileSetsItToOtherThanItsDefault() {
        Mapping defaults = BuiltInDefaults.read().root().orElseThrow();
        List<Mapping> good = Corpus.good().stream()
                .map(file -> ProgramVerdict.layer(Corpus.read(file)).clean())
                .toList();
        return LEAVES.stream()
                .map(leaf -> dynamicTest(
                        leaf.toString(),
                        () -> assertThat(valuesIn(good, leaf))
                                .isNotEmpty()
                                .anySatisfy(value ->
                                        assertThat(values(defaults, leaf)).doesNotContain(value))));
    }

    private static List<String> valuesIn(List<Mapping> files, Leaf leaf) {
        return files.stream()
                .flatMap(file -> values(file, leaf).stream())
                .filter(value -> !value.equals("null"))
                .toList();
    }

    private static List<String> values(Mapping file, Leaf leaf) {
        return leaf.in(file).stream().map(Node::literal).toList();
    }

    @TestFactory
    Stream<DynamicTest> badValueIsRefusedWithPlacePathValueAndRule() {
        return LEAVES.stream()
                .flatMap(leaf -> badValues(leaf.shape()).stream()
                        .map(bad -> dynamicTest(leaf + ": " + bad.written(), () -> isRefused(leaf, bad))));
    }

    private static void isRefused(Leaf leaf, BadValue bad) {
        String yaml = leaf.yaml(bad.written());
        List<String> lines = yaml.lines().toList();
        String last = lines.get(lines.size() - 1);
        int column = last.length() - bad.written().length() + 1;

        List<Finding> findings = ProgramVerdict.on(yaml);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).toString())
                .startsWith(ProgramVerdict.FILE + ":" + lines.size() + ":" + column + ": error: " + leaf.path() + ": \""
                        + bad.shown() + "\" is ")
                .contains("; it must be " + leaf.shape().allowed() + "; ")
                .endsWith(" [" + bad.rule() + "]");
        assertThat(EDITOR.on(yaml)).isNotEmpty();
    }

    private static List<BadValue> badValues(Shape shape) {
        List<BadValue> values = new ArrayList<>();
        values.add(new BadValue("[a, b]", "[a, b]", Rule.WRONG_TYPE));
        if (shape instanceof ObjectShape || shape instanceof FieldsShape) {
            values.add(new BadValue("12345", "12345", Rule.WRONG_TYPE));
            return values;
        }
        values.add(new BadValue("{a: b}", "{a}", Rule.WRONG_TYPE));
        if (shape instanceof IntOrTextShape) {
            values.add(new BadValue("'12345'", "12345", Rule.WRONG_TYPE));
            values.add(new BadValue("-1", "-1", Rule.OUT_OF_BOUNDS));
        } else if (shape instanceof ValueShape || shape instanceof ChoiceShape) {
            values.add(new BadValue("12345", "12345", Rule.WRONG_TYPE));
            values.add(new BadValue("'?!'", "?!", Rule.INVALID_VALUE));
        } else if (shape instanceof TextShape) {
            values.add(new BadValue("12345", "12345", Rule.WRONG_TYPE));
            values.add(new BadValue("' '", " ", Rule.INVALID_VALUE));
        } else if (shape instanceof BooleanShape) {
            values.add(new BadValue("'true'", "true", Rule.WRONG_TYPE));
            values.add(new BadValue("yes", "yes", Rule.WRONG_TYPE));
        } else if (shape instanceof IntegerShape bounds) {
            values.add(new BadValue("0.5", "0.5", Rule.WRONG_TYPE));
            values.addAll(outside(bounds.min(), bounds.max()));
        } else if (shape instanceof DecimalShape bounds) {
            values.addAll(outside(bounds.min(), bounds.max()));
        }
        return values;
    }

    private static List<BadValue> outside(long min, long max) {
        String below = String.valueOf(min - 1);
        String above = String.valueOf(max + 1);
        return List.of(
                new BadValue("many", "many", Rule.WRONG_TYPE),
                new BadValue(below, below, Rule.OUT_OF_BOUNDS),
                new BadValue(above, above, Rule.OUT_OF_BOUNDS));
    }
}
