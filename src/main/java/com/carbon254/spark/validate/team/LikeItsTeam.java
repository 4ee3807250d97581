package com.carbon254.spark.validate.team;

import com.carbon254.spark.config.inherit.Heirs;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.Objects;

/** A job has the owner and the namespace of its team, whatever says otherwise. */
final class LikeItsTeam implements TeamRule {

    @Override
    public void check(Subject subject) {
        for (String key : Heirs.ofTeam()) {
            boolean owner = key.equals("owner");
            DnsLabel team = owner
                    ? subject.team().rules().owner()
                    : subject.team().rules().namespace();
            DnsLabel own = owner ? subject.job().owner() : subject.job().namespace();
            if (team != null && !Objects.equals(own, team)) {
                subject.fault(
                        key,
                        (own == null ? "none" : "\"" + own + "\"") + " is not that of the team, \"" + team + "\"",
                        key,
                        "remove it: the job has that of its team, which an environment may change for all its jobs");
            }
        }
    }
}
