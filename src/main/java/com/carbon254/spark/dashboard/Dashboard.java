package com.carbon254.spark.dashboard;

import com.carbon254.spark.alert.Board;
import java.util.List;

/**
 * A dashboard before an environment says what it can show.
 *
 * @param board which it is
 * @param title its title in the platform's guide
 * @param purpose for whom it is
 * @param span the time that it shows at first
 * @param sections what is shown
 */
public record Dashboard(Board board, String title, String purpose, String span, List<Section> sections) {

    public Dashboard {
        sections = List.copyOf(sections);
    }

    /** A short name, part of its address. */
    public String id() {
        return board.toString();
    }

    /** The same dashboard with other sections. */
    public Dashboard with(List<Section> others) {
        return new Dashboard(board, title, purpose, span, others);
    }
}
