package com.carbon254.spark.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every relative link of the README and of the pages leads to a file, and to a heading in it. */
final class LinksTest {

    private static final Path PAGES = Path.of("src/site/markdown");
    private static final List<Path> OF_THE_ROOT = List.of(Path.of("README.md"), Path.of("CHANGELOG.md"));

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return Stream.concat(
                            OF_THE_ROOT.stream(),
                            files.filter(file -> file.toString().endsWith(".md"))
                                    .sorted())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        List<String> broken = new ArrayList<>();

        for (String link : links(Files.readString(page))) {
            if (!leadsSomewhere(page, link)) {
                broken.add(link);
            }
        }

        assertThat(broken).isEmpty();
    }

    /** A page that no other page links to is one that no reader finds. */
    @Test
    void everyPageIsLinkedFromAnother() throws IOException {
        NavigableSet<Path> linked = new TreeSet<>(OF_THE_ROOT);
        for (Path page : pages()) {
            links(Files.readString(page)).stream()
                    .filter(link -> !link.startsWith("#"))
                    .map(link -> page.resolveSibling(file(link)).normalize())
                    .filter(target -> !target.equals(page))
                    .forEach(linked::add);
        }

        assertThat(pages()).allMatch(page -> linked.contains(page) || linked.contains(page.getParent()));
    }

    @Test
    void anchorsAreMadeAsTheHostsOfRepositoriesDo() {
        assertThat(anchors("# A mesh, or a network\n## `a.b` and <c>\n## Same\n## Same\n```\n# none\n```\n"))
                .containsExactly("a-mesh-or-a-network", "ab-and-c", "same", "same-1");
    }

    private static boolean leadsSomewhere(Path page, String link) throws IOException {
        Path target =
                link.startsWith("#") ? page : page.resolveSibling(file(link)).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        int hash = link.indexOf('#');
        return hash < 0 || anchors(Files.readString(target)).contains(link.substring(hash + 1));
    }

    private static String file(String link) {
        return link.replaceFirst("#.*", "");
    }

    private static List<String> links(String text) {
        return LINK.matcher(CODE.matcher(BLOCK.matcher(text).replaceAll("")).replaceAll("`code`"))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .toList();
    }

    /** As GitHub and GitLab make them: letters, digits, `-` and `_` stay, a space is `-`, a second one of a name is counted. */
    private static NavigableSet<String> anchors(String text) {
        NavigableSet<String> anchors = new TreeSet<>();
        HEADING.matcher(BLOCK.matcher(text).replaceAll("")).results().forEach(heading -> {
            String anchor = heading.group(1)
                    .strip()
                    .replaceAll("]\\([^)]*\\)", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-');
            String unique = anchor;
            for (int i = 1; !anchors.add(unique); i++) {
                unique = anchor + "-" + i;
            }
        });
        return anchors;
    }
}
