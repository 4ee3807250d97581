package com.carbon254.spark.validate.team;

import com.carbon254.spark.validate.rule.RuleSet;
import java.util.List;

/** The rules over teams. A new one is a class beside this and a line here. */
public final class TeamFolderRules {

    private static final RuleSet ALL = new RuleSet(
            List.of(
                    new BoundedJobs(),
                    new ForbiddenCapabilities(),
                    new ForbiddenKeys(),
                    new KnownTeams(),
                    new LikeItsTeam(),
                    new NamedKeys()),
            List.of());

    private TeamFolderRules() {}

    /** All of them. */
    public static RuleSet all() {
        return ALL;
    }
}
