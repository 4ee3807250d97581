package com.carbon254.spark.dashboard;

import java.util.List;
import java.util.stream.Stream;

/**
 * A panel.
 *
 * @param number which one it is of its section: it stays the same when others come or go
 * @param kind what it looks like
 * @param title what stands above it
 * @param question what it answers
 * @param unit of its values, as Grafana calls it
 * @param width of the 24 columns
 * @param steps its colours, from the lowest value
 * @param queries what it asks
 * @param links where the columns of a table lead
 */
public record Panel(
        int number,
        Kind kind,
        String title,
        String question,
        String unit,
        int width,
        List<Step> steps,
        List<Query> queries,
        List<ColumnLink> links) {

    /** A number that needs no unit. */
    private static final String PLAIN = "short";

    /** Copies the lists. */
    public Panel {
        steps = List.copyOf(steps);
        queries = List.copyOf(queries);
        links = List.copyOf(links);
    }

    static Panel of(int number, Kind kind, String title, String question) {
        return new Panel(
                number,
                kind,
                title,
                question,
                PLAIN,
                kind.width(),
                List.of(new Step("green", "")),
                List.of(),
                List.of());
    }

    Panel asks(String expression, String legend) {
        return asks(expression, legend, "");
    }

    /** A query whose column has a unit of its own. */
    Panel asks(String expression, String legend, String unit) {
        return with(more(queries, new Query(expression, legend, unit)));
    }

    Panel in(String other) {
        return new Panel(number, kind, title, question, other, width, steps, queries, links);
    }

    Panel wide(int columns) {
        return new Panel(number, kind, title, question, unit, columns, steps, queries, links);
    }

    /** Red from a value on. */
    Panel badFrom(String value) {
        return with(List.of(new Step("green", ""), new Step("red", value)), links);
    }

    /** Red below one value, orange below another. */
    Panel badBelow(String critical, String warning) {
        return with(List.of(new Step("red", ""), new Step("orange", critical), new Step("green", warning)), links);
    }

    Panel leadsTo(String column, String text, String url) {
        return with(steps, more(links, new ColumnLink(column, text, url)));
    }

    /** The same panel with other queries. */
    public Panel with(List<Query> others) {
        return new Panel(number, kind, title, question, unit, width, steps, others, links);
    }

    /** The same panel with other colours and links. */
    public Panel with(List<Step> otherSteps, List<ColumnLink> otherLinks) {
        return new Panel(number, kind, title, question, unit, width, otherSteps, queries, otherLinks);
    }

    private static <T> List<T> more(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
