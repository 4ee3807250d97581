package com.carbon254.spark.dashboard;

import java.util.List;
import java.util.stream.Stream;

/**
 * A panel.
 *
 * @param number which one it is of its section: it stays the same when others come or go
 * @param title what stands above it
 * @param question what it answers
 * @param look what it looks like
 * @param queries what it asks
 * @param links where the columns of a table lead
 */
public record Panel(int number, String title, String question, Look look, List<Query> queries, List<ColumnLink> links) {

    public Panel {
        queries = List.copyOf(queries);
        links = List.copyOf(links);
    }

    static Panel of(int number, Kind kind, String title, String question) {
        return new Panel(number, title, question, Look.of(kind), List.of(), List.of());
    }

    Panel asks(String expression, String legend) {
        return asks(expression, legend, "");
    }

    /** A query whose column has a unit of its own. */
    Panel asks(String expression, String legend, String unit) {
        return with(more(queries, new Query(expression, legend, unit)));
    }

    Panel in(String other) {
        return with(look.in(other));
    }

    Panel wide(int columns) {
        return with(look.wide(columns));
    }

    /** Red from a value on. */
    Panel badFrom(String value) {
        return with(look.coloured(List.of(new Step("green", ""), new Step("red", value))));
    }

    /** Red below one value, orange below another. */
    Panel badBelow(String critical, String warning) {
        return with(
                look.coloured(List.of(new Step("red", ""), new Step("orange", critical), new Step("green", warning))));
    }

    Panel leadsTo(String column, String text, String url) {
        return with(look.steps(), more(links, new ColumnLink(column, text, url)));
    }

    /** The same panel with other queries. */
    public Panel with(List<Query> others) {
        return new Panel(number, title, question, look, others, links);
    }

    /** The same panel with other colours and links. */
    public Panel with(List<Step> otherSteps, List<ColumnLink> otherLinks) {
        return new Panel(number, title, question, look.coloured(otherSteps), queries, otherLinks);
    }

    private Panel with(Look other) {
        return new Panel(number, title, question, other, queries, links);
    }

    private static <T> List<T> more(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
