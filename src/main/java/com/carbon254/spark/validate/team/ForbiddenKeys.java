package com.carbon254.spark.validate.team;

import com.carbon254.spark.config.layer.Setting;
import com.carbon254.spark.finding.Place;
import java.util.Optional;

/** No file in the folder of a team sets what the team's jobs may not set; the file of an environment may. */
final class ForbiddenKeys implements TeamRule {

    @Override
    public void check(Subject subject) {
        int index = 0;
        for (Object key : subject.team().rules().mayNot().set()) {
            String said = "mayNot.set[" + index++ + "]";
            inFolder(subject, key.toString())
                    .ifPresent(place -> subject.fault(
                            place,
                            key.toString(),
                            "\"" + key + "\" may not be set here",
                            said,
                            "remove it, or let whoever answers for the environment state it in the file of one"));
        }
    }

    private static Optional<Place> inFolder(Subject subject, String key) {
        String file = "/jobs/" + subject.team().name() + "/" + subject.name() + ".yaml";
        return subject.environment().history().own(subject.path(key)).stream()
                .map(Setting::place)
                .filter(place -> place.file().endsWith(file))
                .findFirst();
    }
}
