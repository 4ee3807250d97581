import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;

/**
 * Asks S3A for credentials as a file system does: its own factory makes the chain that fs.s3a.aws.credentials.provider names.
 * Prints the access key id, "anonymous", or what went wrong. Compiles against Hadoop 3.3 and 3.4, whose factories have different
 * names.
 */
public final class Ask {

    private static final URI BUCKET = URI.create("s3a://bucket/");

    private Ask() {}

    public static void main(String[] arguments) throws Exception {
        Configuration configuration = new Configuration();
        if (!arguments[0].equals("default")) {
            configuration.set("fs.s3a.aws.credentials.provider", arguments[0]);
        }
        try {
            Object credentials = credentials(chain(configuration));
            Object id = accessKeyId(credentials);
            System.out.println(id == null ? "anonymous" : "credentials " + id);
        } catch (InvocationTargetException failure) {
            System.out.println("refused");
            for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
                System.out.println("  " + cause);
            }
        }
    }

    private static Object chain(Configuration configuration) throws ReflectiveOperationException {
        try {
            return Class.forName("org.apache.hadoop.fs.s3a.auth.CredentialProviderListFactory")
                    .getMethod("createAWSCredentialProviderList", URI.class, Configuration.class)
                    .invoke(null, BUCKET, configuration);
        } catch (ClassNotFoundException older) {
            return Class.forName("org.apache.hadoop.fs.s3a.S3AUtils")
                    .getMethod("createAWSCredentialProviderSet", URI.class, Configuration.class)
                    .invoke(null, BUCKET, configuration);
        }
    }

    private static Object credentials(Object chain) throws ReflectiveOperationException {
        try {
            return chain.getClass().getMethod("resolveCredentials").invoke(chain);
        } catch (NoSuchMethodException older) {
            return chain.getClass().getMethod("getCredentials").invoke(chain);
        }
    }

    /** By the interfaces of the two SDKs: the classes behind them are not all public. */
    private static Object accessKeyId(Object credentials) throws ReflectiveOperationException {
        try {
            return Class.forName("software.amazon.awssdk.auth.credentials.AwsCredentials")
                    .getMethod("accessKeyId")
                    .invoke(credentials);
        } catch (ClassNotFoundException older) {
            return Class.forName("com.amazonaws.auth.AWSCredentials")
                    .getMethod("getAWSAccessKeyId")
                    .invoke(credentials);
        }
    }
}
