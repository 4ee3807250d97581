package com.carbon254.spark.config.explain;

import com.carbon254.spark.config.layer.History;
import com.carbon254.spark.config.layer.Setting;
import com.carbon254.spark.config.layer.Setting.Action;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where the value of one key comes from: a line for the value, then a line a layer, from the one that decides down to
 * the built-in default.
 */
final class Provenance {

    /** Beyond this width, values are not aligned: one long text would push the notes of all others aside. */
    private static final int WIDEST = 40;

    private final String path;
    private final List<Setting> settings;

    Provenance(History history, String path) {
        this.path = path;
        List<Setting> highestFirst = new ArrayList<>(history.of(path));
        Collections.reverse(highestFirst);
        this.settings = List.copyOf(highestFirst);
    }

    /** Whether some layer says something about the key. */
    boolean isSet() {
        return !settings.isEmpty();
    }

    /** The lines. */
    String lines() {
        Setting decisive = settings.get(0);
        boolean removed = decisive.action() == Action.REMOVE;
        int places = width(settings.stream().map(Provenance::place).toList());
        int values =
                Math.min(WIDEST, width(settings.stream().map(Setting::value).toList()));
        StringBuilder lines = new StringBuilder(path)
                .append(removed ? " is removed" : " = " + decisive.value())
                .append('\n');
        String note = "";
        for (Setting setting : settings) {
            String line = "  " + pad(place(setting), places) + "  " + pad(setting.value(), values) + note;
            lines.append(line.stripTrailing()).append('\n');
            note = removed ? "  (removed)" : "  (overridden)";
        }
        return lines.toString();
    }

    private static String place(Setting setting) {
        return setting.place().toString();
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
