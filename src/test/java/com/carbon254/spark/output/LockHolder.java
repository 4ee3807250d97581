package com.carbon254.spark.output;

import com.carbon254.spark.value.AtTheEdge;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A program that begins to write and then does nothing until it is killed. */
@AtTheEdge("it tells its parent process that it has begun, and waits for it")
final class LockHolder {

    private LockHolder() {}

    /** Takes the output folder; prints a line when it holds the lock. */
    public static void main(String[] arguments) throws IOException {
        Path lock = new Workplace(Path.of(arguments[0]).resolve(Workplace.NAME)).lock();
        try (OutputLock held = OutputLock.on(lock)) {
            System.out.println(held.isHeld() ? "begun" : "busy");
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
