package com.carbon254.spark.command;

import com.carbon254.spark.finding.format.ReportFormat;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the format of findings from the command line. */
final class FormatWord implements ITypeConverter<ReportFormat> {

    @Override
    public ReportFormat convert(String text) {
        return Arrays.stream(ReportFormat.values())
                .filter(format -> format.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + text + "\" is no format of findings; write one of text, json, sarif, junit, github"));
    }
}
