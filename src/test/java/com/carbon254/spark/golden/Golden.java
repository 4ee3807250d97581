package com.carbon254.spark.golden;

/** What a run of the tests does with files that are made and committed. */
public enum Golden {
    /** Compares them with what the program makes now. */
    COMPARE,
    /** Rewrites them, and fails, so that no run passes by writing down what it should have checked. */
    UPDATE,
    /** Was asked to rewrite them where no reviewer would see the difference. */
    REFUSE;

    /** The system property that asks for an update. */
    public static final String SWITCH = "golden.update";

    /** The tag of the tests that hold committed files. */
    public static final String TAG = "golden";

    /** What this run does. */
    public static Golden ofThisRun() {
        return of(System.getProperty(SWITCH) != null, System.getenv("CI") != null);
    }

    static Golden of(boolean update, boolean continuousIntegration) {
        if (!update) {
            return COMPARE;
        }
        return continuousIntegration ? REFUSE : UPDATE;
    }
}
