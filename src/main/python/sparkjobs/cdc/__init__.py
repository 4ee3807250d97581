"""Changes of databases, as Debezium writes them to Kafka, merged into Iceberg tables."""
