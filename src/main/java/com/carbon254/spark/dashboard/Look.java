package com.carbon254.spark.dashboard;

import java.util.List;

/**
 * What a panel looks like.
 *
 * @param kind which of Grafana's panels it is
 * @param unit of its values, as Grafana calls it
 * @param width of the 24 columns
 * @param steps its colours, from the lowest value
 */
public record Look(Kind kind, String unit, int width, List<Step> steps) {

    /** A number that needs no unit. */
    private static final String PLAIN = "short";

    public Look {
        steps = List.copyOf(steps);
    }

    static Look of(Kind kind) {
        return new Look(kind, PLAIN, kind.width(), List.of(new Step("green", "")));
    }

    Look in(String other) {
        return new Look(kind, other, width, steps);
    }

    Look wide(int columns) {
        return new Look(kind, unit, columns, steps);
    }

    Look coloured(List<Step> others) {
        return new Look(kind, unit, width, others);
    }
}
