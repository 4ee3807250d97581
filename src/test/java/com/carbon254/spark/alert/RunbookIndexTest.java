package com.carbon254.spark.alert;

import com.carbon254.spark.golden.CommittedFile;
import com.carbon254.spark.golden.Golden;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag(Golden.TAG)
final class RunbookIndexTest {

    @Test
    void indexNamesThePageOfEveryAlert() {
        String pages = Alerts.names().stream()
                .map(alert -> "- [" + alert + "](" + alert + ".md)\n")
                .collect(Collectors.joining());

        CommittedFile.at("src/site/markdown/runbooks/index.md").holds("""
                # Runbooks

                One page an alert, to which the alert links. The commands are for the namespace `data-platform`.

                """ + pages);
    }
}
