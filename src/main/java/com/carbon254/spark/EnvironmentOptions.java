package com.carbon254.spark;

import com.carbon254.spark.value.DnsLabel;
import com.carbon254.spark.value.InvalidValueException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say which environments are meant. */
final class EnvironmentOptions {

    @Option(
            names = "--environments",
            paramLabel = "DIR",
            defaultValue = "environments",
            description = "The folder with the environment files (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path folder;

    @Option(
            names = "--env",
            paramLabel = "NAME",
            converter = NameOrNothing.class,
            description = "Render this environment and leave the others alone.")
    private Optional<DnsLabel> only = Optional.empty();

    /** The one environment that is wanted. */
    Optional<DnsLabel> only() {
        return only;
    }

    Generator generator() {
        return generator(only);
    }

    Generator generator(Optional<DnsLabel> wanted) {
        return new Generator(folder, folder.toString().replace('\\', '/'), wanted);
    }

    /** An empty name, as an unset Maven property gives it, means all. */
    static final class NameOrNothing implements ITypeConverter<Optional<DnsLabel>> {

        @Override
        public Optional<DnsLabel> convert(String text) {
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(DnsLabel.parse(text));
            } catch (InvalidValueException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
