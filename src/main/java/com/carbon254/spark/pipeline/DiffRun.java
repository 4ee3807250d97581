package com.carbon254.spark.pipeline;

import com.carbon254.spark.change.report.Gate;
import com.carbon254.spark.change.report.Review;
import com.carbon254.spark.change.tree.UnreadableTreeException;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Report;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.finding.UserCommand;
import com.carbon254.spark.revision.CommittedFiles;
import com.carbon254.spark.revision.Revision;
import com.carbon254.spark.revision.RevisionException;
import com.carbon254.spark.synthesis.Synthesis;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * From a commit, or from another environment, to what changes: read, render, compare, judge, follow to the causes.
 *
 * @param now what the environments give
 * @param output where their trees are committed
 */
public record DiffRun(Generator now, Path output) {

    /**
     * What came of a run.
     *
     * @param review what changes; empty if the report stops
     * @param report why there is none
     * @param gate what is not acknowledged, and acknowledgements of nothing; empty unless commits were compared
     */
    public record Outcome(Optional<Review> review, Report report, Report gate) {

        private static Outcome of(Review review, List<Finding> gate) {
            return new Outcome(Optional.of(review), Report.EMPTY, Report.of(gate));
        }

        private static Outcome stopped(Report report) {
            return new Outcome(Optional.empty(), report, Report.EMPTY);
        }
    }

    /** Compares with a commit: the one of this name, else where this branch left the main branch. */
    public Outcome since(Optional<String> name) {
        return since(name, Synthesis.warmUp());
    }

    /** The same on a Node that is started already. */
    Outcome since(Optional<String> name, Synthesis synthesis) {
        try (CommittedFiles files = CommittedFiles.around(now.folder())) {
            Revision revision = name.isPresent() ? files.named(name.get()) : files.base();
            try (ReadAhead reading = ReadAhead.of(() -> Baseline.of(files, revision, now, output))) {
                Generator.Outcome rendered = now.run(synthesis);
                if (rendered.report().stops()) {
                    return Outcome.stopped(rendered.report());
                }
                Baseline base = reading.baseline();
                return since(revision, base, rendered, synthesis, files.messagesSince(revision));
            }
        } catch (RevisionException fault) {
            return Outcome.stopped(Report.of(List.of(fault.finding())));
        }
    }

    private Outcome since(
            Revision revision, Baseline base, Generator.Outcome rendered, Synthesis synthesis, List<String> messages) {
        Optional<Finding> nothing = nothing(revision, base, synthesis);
        if (nothing.isPresent()) {
            Report why = base.trees().isEmpty() ? base.rendered(synthesis).report() : Report.EMPTY;
            return Outcome.stopped(why.and(List.of(nothing.get())));
        }
        try {
            Review review = new CommitReview(revision, base, now, synthesis).of(rendered);
            return Outcome.of(review, Gate.findings(review, messages));
        } catch (UnreadableTreeException fault) {
            Place place = Place.of(output + "/" + fault.file());
            return Outcome.stopped(Report.of(List.of(new Finding(
                    Rule.REVISION,
                    place,
                    "",
                    "a file in " + revision + " is no YAML: " + fault.getMessage(),
                    "the committed trees are what a run has written",
                    "name another commit with --base"))));
        }
    }

    /** Why a commit has nothing to compare with, if it has nothing. */
    private Optional<Finding> nothing(Revision revision, Baseline base, Synthesis synthesis) {
        if (!base.trees().isEmpty() || !base.rendered(synthesis).environments().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Rule.REVISION,
                Place.of(revision.name()),
                "",
                "the commit has no trees in " + output + ", and this program makes none of its environment files",
                "a change is compared with committed trees, or with what the files of that commit give",
                "commit what " + UserCommand.here() + " writes, or name another commit with --base"));
    }

    /** Compares two environments as they are. */
    public Outcome between(DnsLabel one, DnsLabel other) {
        Generator.Outcome rendered = now.run();
        if (rendered.report().stops()) {
            return Outcome.stopped(rendered.report());
        }
        for (DnsLabel name : List.of(one, other)) {
            if (EnvironmentsReview.find(rendered, name).isEmpty()) {
                // The loader says of a name that is not there which names are near it.
                return Outcome.stopped(Report.of(new Generator(now.folder(), now.folderName(), Optional.of(name))
                        .load()
                        .findings()));
            }
        }
        return Outcome.of(EnvironmentsReview.of(rendered, one, other), List.of());
    }
}
