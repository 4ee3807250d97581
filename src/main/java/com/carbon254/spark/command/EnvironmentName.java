package com.carbon254.spark.command;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an environment from the command line; an empty one, as an unset Maven property gives it, is none. */
final class EnvironmentName implements ITypeConverter<@Nullable DnsLabel> {

    @Override
    public @Nullable DnsLabel convert(String text) {
        try {
            return text.isEmpty() ? null : DnsLabel.parse(text);
        } catch (InvalidValueException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
