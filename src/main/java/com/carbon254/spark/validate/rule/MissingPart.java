package com.carbon254.spark.validate.rule;

import com.carbon254.spark.claims.Part;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import java.util.Optional;

/** The finding for a key that works with a part of the platform that no file states. */
public final class MissingPart {

    private MissingPart() {}

    /**
     * Empty where the part is there, or where some file means to state it, wrongly, which has a finding already.
     *
     * @param path the key that works with the part
     * @param value what to quote: what stands at the key
     * @param reason what the part is to it, as a clause
     */
    public static Optional<Finding> of(
            LoadedEnvironment environment, Part part, String path, String value, String reason) {
        if (part.isIn(environment.config()) || environment.refused().cover(part.key())) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Rule.PLATFORM_PART,
                environment.place(path),
                path,
                "\"" + value + "\" needs the part " + part.key() + ", which no file states",
                reason,
                "state " + part.firstKey() + ", or remove this"));
    }
}
