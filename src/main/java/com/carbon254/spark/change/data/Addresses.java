package com.carbon254.spark.change.data;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Lists of addresses, joined by commas. */
final class Addresses {

    private Addresses() {}

    /** Whether the lists share no address, and so may lead to another system. */
    static boolean areOthers(String before, String after) {
        return Collections.disjoint(servers(before), servers(after));
    }

    private static List<String> servers(String text) {
        return Arrays.asList(text.split(",", -1));
    }
}
