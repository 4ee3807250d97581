package com.carbon254.spark.config.source;

import static com.carbon254.spark.config.source.Sources.findings;
import static com.carbon254.spark.config.source.Sources.mapping;
import static com.carbon254.spark.config.source.Sources.read;
import static com.carbon254.spark.config.source.Sources.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.finding.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

    private static final String NOT_UTF_8 =
            " is not UTF-8; only UTF-8 text is allowed; save the file as UTF-8 [file-encoding]";
    private static final String CONTROL =
            " is a control character; only UTF-8 text is allowed; remove it, or write it as an"
                    + " escape in double quotes [file-encoding]";

    @Test
    void byteOrderMarkIsNoPartOfTheFirstKey() {
        SourceFile file = read("\uFEFFname: x\n");

        assertThat(file.findings()).isEmpty();
        assertThat(file.root().orElseThrow().entries()).containsOnlyKeys("name");
    }

    @Test
    void byteOrderMarkInTheMiddleIsRefused() {
        assertThat(findings(read("a: x\nb: \uFEFFy\n")))
                .containsExactly("a.yaml:2:4: error: the character U+FEFF" + CONTROL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32"})
    void fileOfWideCharactersIsRefusedAtItsStart(String charset) {
        SourceFile file = read("name: x\n".getBytes(Charset.forName(charset)));

        assertThat(file.root()).isEmpty();
        assertThat(findings(file)).hasSize(1).allMatch(line -> line.startsWith("a.yaml:1:"));
    }

    @Test
    void badByteIsShownWithItsPlaceInCharacters() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("first: x\n# größer 😀 ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);

        assertThat(findings(read(bytes.toByteArray())))
                .containsExactly("a.yaml:2:12: error: the byte 0xFF" + NOT_UTF_8);
    }

    @Test
    void linesOfWindowsAndOldMachinesAreCountedAlike() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("a: x\r\nb: y\rc: z\nd: ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0x80);

        assertThat(findings(read(bytes.toByteArray()))).containsExactly("a.yaml:4:4: error: the byte 0x80" + NOT_UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0007", "000B", "001B", "007F", "0080", "009F", "FFFE", "FFFF"})
    void controlCharacterIsRefusedByName(String hex) {
        char character = (char) Integer.parseInt(hex, 16);

        assertThat(findings(read("a: x" + character + "\n")))
                .containsExactly("a.yaml:1:5: error: the character U+" + hex + CONTROL);
    }

    @Test
    void controlCharacterMayBeWrittenAsAnEscape() {
        assertThat(value("a: \"x\\0y\"\n", "a"))
                .isEqualTo(new Scalar("x\0y", Scalar.Type.TEXT, new Place("a.yaml", 1, 4)));
    }

    @Test
    void windowsLineEndsReadLikeOthers() {
        String text = "a:\n  b: x\n  c: |\n    1\n    2\nd: [y,\n  z]\n";

        assertThat(mapping(text.replace("\n", "\r\n"))).isEqualTo(mapping(text));
    }

    @Test
    void fileOfExactlyTheLargestSizeIsRead() {
        String key = "a: x\n";
        String text = key + "#" + "x".repeat(Bounds.BYTES - key.length() - 1);

        assertThat(read(text).findings()).isEmpty();
    }

    @Test
    void largerFileIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "#".repeat(Bounds.BYTES + 1));
        String expected = "a.yaml:1:1: error: the file has 1048577 bytes; at most 1048576 are allowed; a file is a"
                + " page or two; move data elsewhere, or split it [file-size]";

        assertThat(findings(SourceReader.read(file, "a.yaml"))).containsExactly(expected);
        assertThat(findings(read(Files.readAllBytes(file)))).containsExactly(expected);
    }

    @Test
    void absentFileIsAFinding(@TempDir Path folder) {
        assertThat(findings(SourceReader.read(folder.resolve("a.yaml"), "a.yaml")))
                .containsExactly("a.yaml: error: the file cannot be read (NoSuchFileException); a readable file is"
                        + " expected here; check its permissions, or remove it [file-readable]");
    }
}
