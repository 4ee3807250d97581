package com.carbon254.spark.change.data;

import com.carbon254.spark.change.rule.ImpactRule;
import java.util.List;

/** The rules on data and on the place of streams. */
public final class DataImpacts {

    private DataImpacts() {}

    /** The rules; of two that say the same, the first is named. */
    public static List<ImpactRule> rules() {
        return List.of(
                new CheckpointMoved(),
                new CheckpointTaken(),
                new TopicsOfAStream(),
                new BrokersOfStreams(),
                new HistoryShortened(),
                new SnapshotsShortened(),
                new ConnectorPosition(),
                new ConnectorSettings(),
                new PlaceOfConnect(),
                new TablesElsewhere(),
                new BucketsAndNamespaces());
    }
}
