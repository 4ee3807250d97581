package com.carbon254.spark.revision;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;

/** There is nothing to compare with, or it cannot be read. */
public final class RevisionException extends Exception {

    private static final long serialVersionUID = 1;

    private final String subject;
    private final String allowed;
    private final String remedy;

    RevisionException(String subject, String problem, String allowed, String remedy) {
        super(problem);
        this.subject = subject;
        this.allowed = allowed;
        this.remedy = remedy;
    }

    /** What the user is told. */
    public Finding finding() {
        return new Finding(Rule.REVISION, Place.of(subject), "", String.valueOf(getMessage()), allowed, remedy);
    }
}
