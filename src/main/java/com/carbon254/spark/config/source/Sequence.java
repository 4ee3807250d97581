package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Place;
import java.util.List;

/**
 * A list.
 *
 * @param items in the order of the file
 * @param place where it begins
 */
public record Sequence(List<Node> items, Place place) implements Node {

    public Sequence {
        items = List.copyOf(items);
    }

    @Override
    public String summary() {
        return "[" + Summary.of(items, Node::summary) + "]";
    }

    @Override
    public String literal() {
        return "[" + String.join(", ", items.stream().map(Node::literal).toList()) + "]";
    }

    @Override
    public String kind() {
        return "a list";
    }
}
