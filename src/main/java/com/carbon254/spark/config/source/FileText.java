package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file that a user wrote; whatever is wrong with it as a file is a finding.
 *
 * @param name the path as the user would type it
 * @param text the text without a byte order mark; empty if a finding says why there is none
 * @param findings what is wrong
 */
public record FileText(String name, Optional<String> text, List<Finding> findings) {

    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\uFEFF\\uFFFE\\uFFFF]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|\\n");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public FileText {
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param name the path as the user would type it
     */
    public static FileText read(Path file, String name) {
        try {
            if (Files.size(file) > Bounds.BYTES) {
                return refused(tooLarge(name, Files.size(file)));
            }
            return of(Files.readAllBytes(file), name);
        } catch (IOException e) {
            return refused(new Finding(
                    Rule.FILE_READABLE,
                    Place.of(name),
                    "",
                    "the file cannot be read (" + e.getClass().getSimpleName() + ")",
                    "a readable file is expected here",
                    "check its permissions, or remove it"));
        }
    }

    /** Decodes the bytes of a file. */
    static FileText of(byte[] bytes, String name) {
        if (bytes.length > Bounds.BYTES) {
            return refused(tooLarge(name, bytes.length));
        }
        ByteBuffer input = ByteBuffer.wrap(bytes);
        String text;
        try {
            text = decoder().decode(input).toString();
        } catch (CharacterCodingException e) {
            String before = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
            return refused(encoding(
                    placeAfter(name, before),
                    String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8", bytes[input.position()]),
                    "save the file as UTF-8"));
        }
        return visible(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, name);
    }

    private static FileText visible(String text, String name) {
        Matcher control = CONTROL.matcher(text);
        if (control.find()) {
            return refused(encoding(
                    placeAfter(name, text.substring(0, control.start())),
                    String.format(Locale.ROOT, "the character U+%04X is a control character", (int)
                            text.charAt(control.start())),
                    "remove it, or write it as an escape in double quotes"));
        }
        return new FileText(name, Optional.of(text), List.of());
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static Place placeAfter(String name, String before) {
        String[] lines = LINE_BREAK.split(before, -1);
        String last = lines[lines.length - 1];
        return new Place(name, lines.length, last.codePointCount(0, last.length()) + 1);
    }

    private static Finding encoding(Place place, String problem, String remedy) {
        return new Finding(Rule.FILE_ENCODING, place, "", problem, "only UTF-8 text is allowed", remedy);
    }

    private static Finding tooLarge(String name, long bytes) {
        return new Finding(
                Rule.FILE_SIZE,
                Place.start(name),
                "",
                "the file has " + bytes + " bytes",
                "at most " + Bounds.BYTES + " are allowed",
                "a file is a page or two; move data elsewhere, or split it");
    }

    private static FileText refused(Finding finding) {
        return new FileText(finding.place().file(), Optional.empty(), List.of(finding));
    }
}
