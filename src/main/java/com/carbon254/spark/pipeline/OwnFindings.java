package com.carbon254.spark.pipeline;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.config.layer.OwnHistory;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.manifest.Trace;
import java.util.List;

/** Says of a fault in an object that a team has written where it stands in the team's own file. */
final class OwnFindings {

    private OwnFindings() {}

    static Finding finding(RenderedEnvironment environment, Fault fault) {
        String subject = fault.object() + (fault.pointer().isEmpty() ? "" : " " + fault.pointer());
        Place place = place(environment, fault.file(), fault.object(), fault.pointer());
        return new Finding(fault.rule(), place, subject, fault.problem(), fault.allowed(), fault.remedy());
    }

    /** A rendered object may have the same name: what its trace says of the place is no answer. */
    static Place place(RenderedEnvironment environment, String file, ObjectKey object, String pointer) {
        String name = file.substring(Manifest.OWN.length() + 1, file.lastIndexOf('.'));
        List<Trace.Entry> ofFile = environment.trace().entries().stream()
                .filter(entry -> entry.path().startsWith(OwnHistory.path(name)))
                .toList();
        return new Trace(ofFile)
                .entry(object, pointer)
                .map(entry -> environment.loaded().history().deepest(entry.path(), entry.steps(pointer)))
                .map(path -> environment.loaded().place(path))
                .orElseThrow();
    }
}
