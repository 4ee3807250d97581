package com.carbon254.spark.check.pod;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Pod;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.kubernetes.Quantity;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The containers of a pod ask for the disk that its emptyDir volumes may take: the scheduler sees nothing else of it, and the
 * kubelet evicts pods from a node whose disk is full. Only limits that are stated are known.
 */
final class AskedDisks implements ObjectRule {

    private static final BigDecimal MEBIBYTE = BigDecimal.valueOf(1L << 20);

    @Override
    public List<Fault> check(Objects objects) {
        return objects.pods().stream().flatMap(pod -> check(pod).stream()).toList();
    }

    /**
     * A folder on the node's disk.
     *
     * @param index of the volume
     * @param limit how many bytes it may take
     */
    private record Folder(int index, BigDecimal limit) {}

    private static Optional<Fault> check(Pod pod) {
        List<Folder> folders = folders(pod.spec().path("volumes"));
        BigDecimal taken = sum(folders.stream().map(Folder::limit));
        BigDecimal asked = sum(pod.containers().stream().flatMap(AskedDisks::request));
        return folders.stream()
                .max(Comparator.comparing(Folder::limit))
                .filter(largest -> asked.compareTo(taken) < 0)
                .map(largest -> fault(pod, largest, taken, asked));
    }

    private static Fault fault(Pod pod, Folder largest, BigDecimal taken, BigDecimal asked) {
        return pod.fault(
                Rule.POD_DISK,
                pod.specPointer() + "/volumes/" + largest.index() + "/emptyDir/sizeLimit",
                "the emptyDir volumes of the pod may take " + mebibytes(taken)
                        + " of the node's disk, and its containers ask for " + mebibytes(asked),
                "the scheduler places a pod by what its containers ask for",
                "let a container ask for " + mebibytes(taken) + " of ephemeral-storage, or lower the limit");
    }

    private static List<Folder> folders(JsonNode volumes) {
        return IntStream.range(0, volumes.size())
                .filter(i -> !volumes.get(i).at("/emptyDir/medium").asText().equals("Memory"))
                .boxed()
                .flatMap(i -> amount(volumes.get(i).at("/emptyDir/sizeLimit")).map(limit -> new Folder(i, limit)))
                .toList();
    }

    private static Stream<BigDecimal> request(Pod.Container container) {
        return amount(container.content().at("/resources/requests/ephemeral-storage"));
    }

    /** The schema of the kind judges what is no quantity. */
    private static Stream<BigDecimal> amount(JsonNode text) {
        return Stream.of(text.asText()).filter(Quantity.SYNTAX::admits).map(amount -> new Quantity(amount).amount());
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String mebibytes(BigDecimal bytes) {
        return new Quantity(bytes.divide(MEBIBYTE, 0, RoundingMode.CEILING) + "Mi").text();
    }
}
