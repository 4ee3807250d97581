package com.carbon254.spark.config.connect;

import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.DatabaseServer;
import com.carbon254.spark.value.data.ConnectorPropertyKey;
import com.carbon254.spark.value.data.DatabaseName;
import com.carbon254.spark.value.data.TableName;
import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import com.carbon254.spark.value.kubernetes.SlotName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A connector of Debezium, which writes each change of some tables to topics of Kafka.
 *
 * <pre>{@code
 * postgres:
 *   type: postgresql
 *   server: postgres:5432
 *   database: shop
 *   credentials: {secret: postgres-debezium, usernameKey: username, passwordKey: password}
 *   topicPrefix: postgres
 *   tables: [public.customers]
 *   slot: debezium
 * }</pre>
 */
public record Connector(
        @Key("The kind of the database.") DatabaseType type,
        @Key("The address of the database server.") DatabaseServer server,

        @Key("Where those run who answer at the address. If nothing is said, policies open the port to every address.")
        @Nullable
        Whereabouts where,

        @Key("For postgresql: the database on the server.") @Nullable
        DatabaseName database,

        @Key("The Secret with the credentials of a user that may replicate. It is made outside of this project.")
        Credentials credentials,

        @Key(
                value =
                        "The first part of the names of all topics: changes of the table inventory.orders are written to the topic"
                                + " <topicPrefix>.inventory.orders.",
                example = "shop")
        DnsLabel topicPrefix,

        @Key("The tables, each behind the name of its schema (postgresql) or database (mysql).")
        List<TableName> tables,

        @Key(
                value = "For mysql: the number by which the server knows the connector among its replicas.",
                min = 1,
                max = 2147483647)
        @Nullable
        Integer serverId,

        @Key("For postgresql: the replication slot, and the publication of this name. The server keeps all changes for"
                + " it, even after the connector is gone, until your team drops it.")
        @Nullable
        SlotName slot,

        @Key("Whether it works; running if nothing is said.") @Nullable
        ConnectorState state,

        @Key(
                value = "Other properties of the connector, as Debezium knows them.",
                names = "property",
                nameType = ConnectorPropertyKey.class)
        Map<ConnectorPropertyKey, String> conf) {

    /** A Secret and the names of its keys. */
    public record Credentials(
            @Key(value = "The name of the Secret.", example = "mysql-debezium")
            ObjectName secret,

            @Key("The key that holds the user name.") DataKey usernameKey,
            @Key("The key that holds the password.") DataKey passwordKey) {}
}
