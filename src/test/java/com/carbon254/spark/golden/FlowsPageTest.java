package com.carbon254.spark.golden;

import com.carbon254.spark.check.network.FlowMatrix;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.pipeline.RenderedEnvironment;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page with the flows of the guide's production: what its policies open, as the evaluator reads them. */
@Tag(Golden.TAG)
final class FlowsPageTest {

    private static final String HEAD = """
            # Flows

            <!-- Made from the network policies of the platform of the guide; edits are lost. -->

            What network policies open in production of the [guide](guide.md): each line was tried by the evaluator of network
            policies on the rendered objects, and whatever has no line is refused. Strangers are pods and addresses that
            nothing declares; where one of them has a line, the environment leaves a peer unstated.

            | from | to | ports |
            |---|---|---|
            """;

    @Test
    void committedPageIsFresh() {
        RenderedEnvironment production = GeneratorRuns.ofPlatform("prod");

        String lines = FlowMatrix.of(production.platform().network().orElseThrow(), production.manifests()).stream()
                .map(line -> "| " + line.from() + " | " + line.to() + " | " + String.join(", ", line.ports()) + " |\n")
                .collect(Collectors.joining());

        CommittedFile.at("src/site/markdown/flows.md").holds(HEAD + lines);
    }
}
