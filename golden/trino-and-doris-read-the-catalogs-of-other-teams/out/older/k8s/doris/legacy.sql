-- The tables of the catalog legacy, for Apache Doris. Run it once, by a user who may create catalogs.
-- Before: replace <minio-secret/access-key> by the value of the key access-key of the Secret minio-secret.
-- Before: replace <minio-secret/secret-key> by the value of the key secret-key of the Secret minio-secret.
CREATE CATALOG IF NOT EXISTS `legacy` PROPERTIES (
    'type' = 'iceberg',
    'iceberg.catalog.type' = 'hms',
    'hive.metastore.uris' = 'thrift://hive-metastore.data-platform:9083',
    'warehouse' = 's3://legacy-tables/',
    's3.endpoint' = 'http://minio-service.data-platform:9000',
    's3.region' = 'us-east-1',
    'use_path_style' = 'true',
    's3.access_key' = '<minio-secret/access-key>',
    's3.secret_key' = '<minio-secret/secret-key>'
);
