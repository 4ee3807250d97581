package com.carbon254.spark.validate.platform;

import com.carbon254.spark.config.Mlflow;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.List;

/** MLflow's client takes the password where it has both (3.12, rest_utils), so that a token would have no effect. */
final class MlflowLogin implements EnvironmentRule {

    private static final String TOKEN = "mlflow.token";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Mlflow mlflow = environment.config().mlflow();
        if (mlflow == null || mlflow.credentials() == null || mlflow.token() == null) {
            return List.of();
        }
        return List.of(new Finding(
                Rule.MLFLOW_LOGIN,
                environment.place(TOKEN),
                TOKEN,
                "the key \"" + mlflow.token().key() + "\" of the Secret \""
                        + mlflow.token().secret() + "\" has no effect beside mlflow.credentials",
                "the client logs in by a password or by a token, and takes the password where it has both",
                "remove one of the two with null"));
    }
}
