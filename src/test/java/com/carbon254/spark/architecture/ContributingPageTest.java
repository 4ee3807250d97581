package com.carbon254.spark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for contributors names the rooms that there are. */
final class ContributingPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/contributing.md");

    /** The first cell of a row: a room, and behind a colon the rooms in it. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)`(?:: ([^|]*))? \\| ");

    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    private static final NavigableSet<String> ROOMS = rooms();

    @Test
    void everyRoomHasALineAndEveryLineARoom() throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("| room | holds |"), page.indexOf("**Add a key**"));

        assertThat(ROW.matcher(table).results().flatMap(ContributingPageTest::rooms))
                .containsOnlyOnceElementsOf(ROOMS)
                .allMatch(room -> ROOMS.contains(room) || isAbove(room));
    }

    private static Stream<String> rooms(MatchResult row) {
        if (row.group(2) == null) {
            return Stream.of(row.group(1));
        }
        return Stream.concat(
                Stream.of(row.group(1) + "."),
                NAME.matcher(row.group(2)).results().map(room -> row.group(1) + "." + room.group(1)));
    }

    /** A room that is named for those in it, and so may have two lines. */
    private static boolean isAbove(String name) {
        return name.endsWith(".") && ROOMS.stream().anyMatch(room -> room.startsWith(name));
    }

    /** Below the root package; without those that have rooms in them and are named for these. */
    private static NavigableSet<String> rooms() {
        NavigableSet<String> rooms = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(Room.ROOT).stream()
                        .map(JavaClass::getPackageName)
                        .filter(room -> !room.equals(Room.ROOT))
                        .map(room -> room.substring(Room.ROOT.length() + 1))
                        .forEach(rooms::add);
        List<String> outer = rooms.stream()
                .filter(room -> rooms.stream().anyMatch(inner -> inner.startsWith(room + ".")))
                .toList();
        outer.forEach(rooms::remove);
        return rooms;
    }
}
