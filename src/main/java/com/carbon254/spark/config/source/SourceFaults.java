package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * What is wrong in one file, each at the key that is read just then: how far down that is, is kept here, too.
 */
final class SourceFaults {

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();

    SourceFaults(String file) {
        this.file = file;
    }

    /** Thrown when reading on makes no sense; its finding is already collected. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    /** All of them, in the order in which they were found. */
    List<Finding> findings() {
        return findings;
    }

    /** Goes down to a key, or to an item of a list. */
    void enter(String step) {
        path.addLast(step);
    }

    /** Goes up again. */
    void leave() {
        path.removeLast();
    }

    int depth() {
        return path.size();
    }

    /** The path of the key that is read, without the marks of a key that is not complete. */
    String key() {
        return keys().replaceFirst("[.]?[?]$", "");
    }

    private String keys() {
        return String.join(".", path).replace(".[", "[");
    }

    /** Adds a finding and ends the reading. */
    void stop(Rule rule, Place place, String problem, String remedy) {
        find(rule, place, problem, "a file is a page or two of plain keys", remedy);
        throw new Stop();
    }

    void find(Rule rule, Place place, String problem, String allowed, String remedy) {
        findings.add(new Finding(rule, place, keys(), problem, allowed, remedy));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    Place start() {
        return Place.start(file);
    }

    Place place(Event event) {
        return event.getStartMark().map(this::place).orElse(start());
    }

    private Place place(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
