package com.carbon254.spark.validate.team;

import com.carbon254.spark.config.job.Capability;
import java.util.List;

/** No job of a team works with what the team's jobs may not work with. */
final class ForbiddenCapabilities implements TeamRule {

    @Override
    public void check(Subject subject) {
        List<Capability> forbidden = subject.team().rules().mayNot().use();
        List<Capability> used = subject.job().uses();
        for (int i = 0; i < used.size(); i++) {
            int said = forbidden.indexOf(used.get(i));
            if (said >= 0) {
                subject.fault(
                        "uses[" + i + "]",
                        "\"" + used.get(i) + "\" may not be used",
                        "mayNot.use[" + said + "]",
                        "remove it, or ask whoever answers for that file");
            }
        }
    }
}
