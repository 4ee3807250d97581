package com.carbon254.spark.catalogue.image;

import com.carbon254.spark.catalogue.Table;
import java.util.List;

/** The platform's own programs, in the one version that its image and its library have. */
public final class PlatformPrograms {

    /** Where the image has them. */
    public static final String FOLDER = "/opt/spark/app";

    private PlatformPrograms() {}

    /** Their files, sorted. */
    public static List<String> all() {
        return Rows.ALL;
    }

    /** Read when they are first asked for. */
    private static final class Rows {

        static final List<String> ALL =
                Table.rows("programs.tsv").stream().map(Table.Row::name).toList();
    }
}
