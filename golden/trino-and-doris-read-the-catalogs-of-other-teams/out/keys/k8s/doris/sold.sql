-- The tables of the catalog sold, for Apache Doris. Run it once, by a user who may create catalogs.
-- Before: replace <lakekeeper/token> by the value of the key token of the Secret lakekeeper.
CREATE CATALOG IF NOT EXISTS `sold` PROPERTIES (
    'type' = 'iceberg',
    'iceberg.catalog.type' = 'rest',
    'iceberg.rest.uri' = 'http://lakekeeper.data-platform:8181/catalog',
    'iceberg.rest.warehouse' = 'sold',
    'iceberg.rest.security.type' = 'oauth2',
    'iceberg.rest.oauth2.token' = '<lakekeeper/token>',
    'iceberg.rest.vended-credentials-enabled' = 'true',
    's3.endpoint' = 'http://minio-service.data-platform:9000',
    's3.region' = 'us-east-1',
    's3.use_path_style' = 'true'
);
