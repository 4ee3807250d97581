package com.carbon254.spark.dashboard;

/** What a panel looks like, and the room that it takes. */
public enum Kind {
    /** One number. */
    STAT(4, 4),
    /** Lines over time. */
    LINES(12, 8),
    /** What happened in each span of time, as bars upon each other. */
    EVENTS(12, 8),
    /** One bar a series. */
    BARS(12, 8),
    /** Rows and columns. */
    TABLE(12, 8);

    private final int width;
    private final int height;

    Kind(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Of the 24 columns of a dashboard, unless a panel wants another. */
    int width() {
        return width;
    }

    /** In Grafana's units. */
    public int height() {
        return height;
    }
}
