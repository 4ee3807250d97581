package com.carbon254.spark.bench;

import java.io.IOException;
import java.util.List;
import org.cdk8s.App;
import org.cdk8s.AppProps;
import org.cdk8s.Chart;
import org.cdk8s.Include;
import org.cdk8s.IncludeProps;

/** The yardstick, run as a process of its own: finished objects, one Include a chart, synthesized by cdk8s alone. */
final class BareCdk8s {

    private BareCdk8s() {}

    /** Takes the output folder and the files with the objects, one a chart. */
    public static void main(String[] arguments) throws IOException {
        Stopwatch watch = new Stopwatch();
        App app = new App(AppProps.builder().outdir(arguments[0]).build());
        watch.phase("Node start");
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            Chart chart = new Chart(app, file);
            new Include(chart, "all", IncludeProps.builder().url(file).build());
        }
        watch.phase("Include calls");
        app.synth();
        watch.phase("synth");
        Stopwatch.peak();
    }
}
