package com.carbon254.spark.dashboards;

import com.carbon254.spark.dashboard.Panel;

/** Lays panels out: from the left to the right while there is room, then below. */
final class PanelGrid {

    /** A dashboard has so many columns. */
    static final int COLUMNS = 24;

    private int left;
    private int top;
    private int highest;

    /** Where a part begins, and how large it is. */
    record Rectangle(int left, int top, int width, int height) {}

    /** The place of a row, over all columns; what follows begins below it. */
    Rectangle row() {
        wrap();
        Rectangle row = new Rectangle(0, top, COLUMNS, 1);
        top++;
        return row;
    }

    Rectangle of(Panel panel) {
        if (left + panel.look().width() > COLUMNS) {
            wrap();
        }
        Rectangle place = new Rectangle(
                left, top, panel.look().width(), panel.look().kind().height());
        left += panel.look().width();
        highest = Math.max(highest, panel.look().kind().height());
        return place;
    }

    private void wrap() {
        top += highest;
        left = 0;
        highest = 0;
    }
}
