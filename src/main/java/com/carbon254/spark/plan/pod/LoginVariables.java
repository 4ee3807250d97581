package com.carbon254.spark.plan.pod;

import com.carbon254.spark.config.UserPassword;
import java.util.List;

/** The variables by which a client learns the user that it is. */
public final class LoginVariables {

    private LoginVariables() {}

    /**
     * Those of a user whose name and password lie in a Secret.
     *
     * @param prefix what their names begin with
     */
    public static List<Variable> of(String prefix, UserPassword user) {
        return List.of(
                new Variable.FromSecret(prefix + "USERNAME", new SecretKey(user.secret(), user.usernameKey())),
                new Variable.FromSecret(prefix + "PASSWORD", new SecretKey(user.secret(), user.passwordKey())));
    }
}
