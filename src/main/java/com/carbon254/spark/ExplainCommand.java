package com.carbon254.spark;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says where a value comes from. */
@Command(name = "explain", description = "Says which file and line set a value, and what they overrode.")
final class ExplainCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return 0;
    }
}
