package com.carbon254.spark.finding.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Writes files as programs find them: relative to a folder, with {@code /}, wherever the file lies in that folder.
 *
 * @param folder the folder
 */
record RelativePaths(Path folder) {

    /** The path below the folder; as the finding has it if the file lies elsewhere. */
    String path(String file) {
        try {
            Path path = folder.resolve(file).normalize();
            boolean isInside = path.startsWith(folder) && !path.equals(folder);
            return isInside ? folder.relativize(path).toString().replace('\\', '/') : file;
        } catch (InvalidPathException noPath) {
            return file;
        }
    }

    /** The same as a reference of RFC 3986: escaped, and with a scheme if it is absolute. */
    String uri(String file) {
        String path = path(file);
        try {
            boolean isAbsolute = path.startsWith("/") || path.matches("[A-Za-z]:[/\\\\].*");
            String text = isAbsolute && !path.startsWith("/") ? "/" + path : path;
            // A colon in the first name of a relative reference would read as a scheme.
            String safe = !isAbsolute && text.split("/", 2)[0].contains(":") ? "./" + text : text;
            return new URI(isAbsolute ? "file" : null, isAbsolute ? "" : null, safe, null).toASCIIString();
        } catch (URISyntaxException noPath) {
            return "unknown";
        }
    }
}
