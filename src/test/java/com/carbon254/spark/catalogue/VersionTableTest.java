package com.carbon254.spark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

final class VersionTableTest {

    @Test
    void namesInAValueAreResolvedThroughOtherValues() throws IOException {
        VersionTable table = VersionTable.read(new StringReader("a = ${b}-x\nb = ${c}.1\nc = 7"));

        String value = table.get("a");

        assertThat(value).isEqualTo("7.1-x");
    }

    @Test
    void anAddedEntryIsSeenByTheOthersAndLeavesTheFirstTableAlone() throws IOException {
        VersionTable table = VersionTable.read(new StringReader("tag = s-${spark}\nspark = 1"));

        VersionTable other = table.with("spark", "2");

        assertThat(other.get("tag")).isEqualTo("s-2");
        assertThat(table.get("tag")).isEqualTo("s-1");
    }

    @Test
    void aMissingKeyIsNamed() throws IOException {
        VersionTable table = VersionTable.read(new StringReader("a = ${gone}"));

        assertThatThrownBy(() -> table.get("a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The versions file lacks \"gone\"");
    }

    @Test
    void theEntriesBelowAPrefixLoseItAndAreSorted() throws IOException {
        VersionTable table = VersionTable.read(new StringReader("p.z = 1\np.a = ${p.z}\nq = 3"));

        assertThat(table.below("p.")).containsExactly(entry("a", "1"), entry("z", "1"));
    }
}
