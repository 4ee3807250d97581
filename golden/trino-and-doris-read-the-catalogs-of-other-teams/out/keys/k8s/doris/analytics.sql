-- The tables of the catalog analytics, for Apache Doris. Run it once, by a user who may create catalogs.
-- Before: replace <minio-secret/access-key> by the value of the key access-key of the Secret minio-secret.
-- Before: replace <minio-secret/secret-key> by the value of the key secret-key of the Secret minio-secret.
-- Before: replace <polaris/credential> by the value of the key credential of the Secret polaris.
CREATE CATALOG IF NOT EXISTS `analytics` PROPERTIES (
    'type' = 'iceberg',
    'iceberg.catalog.type' = 'rest',
    'iceberg.rest.uri' = 'https://polaris.example/api/catalog',
    'iceberg.rest.warehouse' = 'lake',
    'iceberg.rest.security.type' = 'oauth2',
    'iceberg.rest.oauth2.credential' = '<polaris/credential>',
    'iceberg.rest.oauth2.server-uri' = 'https://login.example/token',
    'iceberg.rest.oauth2.scope' = 'PRINCIPAL_ROLE:ALL',
    's3.endpoint' = 'http://minio-service.data-platform:9000',
    's3.region' = 'us-east-1',
    's3.use_path_style' = 'true',
    's3.access_key' = '<minio-secret/access-key>',
    's3.secret_key' = '<minio-secret/secret-key>'
);
