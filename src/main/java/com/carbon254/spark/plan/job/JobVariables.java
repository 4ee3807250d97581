package com.carbon254.spark.plan.job;

import com.carbon254.spark.config.job.SecretUse;
import com.carbon254.spark.plan.pod.SecretKey;
import com.carbon254.spark.plan.pod.Trust;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The variables of a job's pods, sorted by name: the operator takes a list in another order for another job. */
final class JobVariables {

    /** The variable with the name of the job, which metrics carry as the label {@link JobPlan#LABEL}. */
    private static final String NAME = "SPARK_JOB";

    /** The variable with the checkpoint of a job that streams. */
    private static final String CHECKPOINT = "CHECKPOINT_LOCATION";

    private JobVariables() {}

    /** A login, or a bundle, of its own goes before that of the environment. */
    static List<Stated<Variable>> ofDriver(StatedJob stated) {
        List<Stated<Variable>> own = own(stated).toList();
        Stream<Stated<Variable>> contract =
                Stream.concat(contract(stated), trust(stated)).filter(variable -> isOpen(variable, own));
        Stream<Stated<Variable>> ofCatalogs =
                stated.uses().driverSecrets().stream().map(variable -> new Stated<>(variable, stated.key(".catalogs")));
        return sorted(Stream.of(contract, own.stream(), ofCatalogs).flatMap(all -> all));
    }

    static List<Stated<Variable>> ofExecutor(StatedJob stated) {
        List<Stated<Variable>> own = own(stated).toList();
        return sorted(Stream.concat(trust(stated).filter(variable -> isOpen(variable, own)), own.stream()));
    }

    private static boolean isOpen(Stated<Variable> variable, List<Stated<Variable>> own) {
        return own.stream()
                .noneMatch(other -> other.value().name().equals(variable.value().name()));
    }

    /** By what programs of Python and curl find the authorities that they trust. */
    private static Stream<Stated<Variable>> trust(StatedJob stated) {
        return Trust.variables(stated.environment().authorities()).stream()
                .map(variable -> new Stated<>(variable, Trust.KEY));
    }

    /** What the program learns of its own place in the platform. */
    private static Stream<Stated<Variable>> contract(StatedJob stated) {
        Stream<Stated<Variable>> checkpoint = Stream.ofNullable(stated.job().streaming())
                .map(streaming -> new Stated<>(
                        new Variable.Plain(CHECKPOINT, streaming.checkpoint().toString()),
                        stated.key(".streaming.checkpoint")));
        Variable name = new Variable.Plain(NAME, stated.name().toString());
        Stream<Stated<Variable>> ofCapabilities =
                stated.uses().variables().stream().map(variable -> new Stated<>(variable, stated.key(".uses")));
        return Stream.of(Stream.of(new Stated<Variable>(name, stated.key(""))), checkpoint, ofCapabilities)
                .flatMap(variables -> variables);
    }

    private static Stream<Stated<Variable>> own(StatedJob stated) {
        Stream<Stated<Variable>> plain = stated.job().environment().entrySet().stream()
                .map(entry -> new Stated<>(
                        new Variable.Plain(entry.getKey().toString(), entry.getValue()),
                        stated.key(".environment." + entry.getKey())));
        Stream<Stated<Variable>> secret = stated.job().secrets().entrySet().stream()
                .flatMap(entry -> secrets(stated.key(".secrets." + entry.getKey()), entry.getKey(), entry.getValue()));
        return Stream.concat(plain, secret);
    }

    private static Stream<Stated<Variable>> secrets(String key, ObjectName secret, SecretUse use) {
        return use.variables().entrySet().stream()
                .map(entry -> new Stated<>(
                        new Variable.FromSecret(entry.getKey().toString(), new SecretKey(secret, entry.getValue())),
                        key + ".variables." + entry.getKey()));
    }

    private static List<Stated<Variable>> sorted(Stream<Stated<Variable>> all) {
        return all.sorted(Comparator.comparing(variable -> variable.value().name()))
                .toList();
    }
}
