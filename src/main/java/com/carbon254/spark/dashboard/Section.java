package com.carbon254.spark.dashboard;

import java.util.List;

/**
 * Panels below a common title.
 *
 * @param number which one it is of its dashboard; the numbers of its row and panels follow from it
 * @param title the title
 * @param panels from the left to the right, and down
 */
public record Section(int number, String title, List<Panel> panels) {

    private static final int PANELS = 100;

    public Section {
        panels = List.copyOf(panels);
    }

    static Section of(int number, String title, Panel... panels) {
        return new Section(number, title, List.of(panels));
    }

    /** The same section with other panels. */
    public Section with(List<Panel> others) {
        return new Section(number, title, others);
    }

    /** The number of its row in the dashboard. */
    public int id() {
        return number * PANELS;
    }

    /** The number of a panel in the dashboard. */
    public int id(Panel panel) {
        return id() + panel.number();
    }
}
