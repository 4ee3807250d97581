package com.carbon254.spark.finding.format;

import com.carbon254.spark.finding.Finding;

/** What a finding says, without the place and the rule, which formats have fields for. */
final class Message {

    private Message() {}

    /** {@code key: what is wrong; what is allowed; what to do}. */
    static String of(Finding finding) {
        String subject = finding.path().isEmpty() ? "" : finding.path() + ": ";
        return subject + finding.problem() + "; " + finding.allowed() + "; " + finding.remedy();
    }
}
