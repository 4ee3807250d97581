package com.carbon254.spark.plan.job;

import com.carbon254.spark.config.job.Dependencies;
import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.plan.connection.CloudEndpoints;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.Endpoints;
import com.carbon254.spark.plan.connection.NamedServices;
import com.carbon254.spark.value.address.FileUri;
import com.carbon254.spark.value.address.HttpUrl;
import java.util.List;
import java.util.stream.Stream;

/** The services outside that the pods of a job speak with: by what it uses, by what it reaches, and by where its files lie. */
final class JobConnections {

    private JobConnections() {}

    static List<Connection> of(StatedJob stated) {
        return Stream.of(ofEvery(stated), stated.uses().connections().stream(), services(stated), libraries(stated))
                .flatMap(connections -> connections)
                .distinct()
                .toList();
    }

    /** Each job writes event logs, and has an identity where the environment has. */
    private static Stream<Connection> ofEvery(StatedJob stated) {
        ObjectStore store = stated.environment().objectStore();
        Stream<Connection> logs = stated.environment().eventLog() == null
                ? Stream.of()
                : Connection.to(Endpoints.objectStore(store), "event logs").stream();
        return Stream.concat(logs, CloudEndpoints.identity(store).stream());
    }

    private static Stream<Connection> services(StatedJob stated) {
        return stated.job().reaches().stream().map(named(stated)::reached);
    }

    private static Stream<Connection> libraries(StatedJob stated) {
        Stream<Connection> files = Stream.concat(Stream.of(stated.job().main()), files(stated))
                .filter(file -> file.scheme().startsWith("http"))
                .map(file -> at(server(file), stated));
        Dependencies dependencies = stated.job().dependencies();
        if (dependencies == null) {
            return files;
        }
        Stream<Connection> repositories = dependencies.repositories().stream().map(url -> at(url, stated));
        Stream<Connection> packages =
                dependencies.packages().stream().limit(1).map(any -> Connection.toLibraries(Endpoints.packages()));
        return Stream.of(files, repositories, packages).flatMap(connections -> connections);
    }

    private static Stream<FileUri> files(StatedJob stated) {
        return Stream.ofNullable(stated.job().dependencies())
                .flatMap(own -> Stream.of(own.jars(), own.files(), own.pyFiles(), own.archives()))
                .flatMap(List::stream)
                .map(file -> new FileUri(file.toString().replaceFirst("#.*", "")));
    }

    private static Connection at(HttpUrl url, StatedJob stated) {
        return Connection.toLibraries(named(stated).at(url, stated.key(".dependencies")));
    }

    private static NamedServices named(StatedJob stated) {
        return new NamedServices(stated.environment().services());
    }

    private static HttpUrl server(FileUri file) {
        String text = file.toString();
        return new HttpUrl(text.substring(0, text.indexOf('/', text.indexOf("//") + 2)));
    }
}
