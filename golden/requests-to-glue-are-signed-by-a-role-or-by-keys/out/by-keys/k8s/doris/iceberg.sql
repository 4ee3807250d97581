-- The tables of the platform, for Apache Doris. Run it once, by a user who may create catalogs.
-- Before: replace <aws-keys/id> by the value of the key id of the Secret aws-keys.
-- Before: replace <aws-keys/secret> by the value of the key secret of the Secret aws-keys.
CREATE CATALOG IF NOT EXISTS `iceberg` PROPERTIES (
    'type' = 'iceberg',
    'iceberg.catalog.type' = 'rest',
    'iceberg.rest.uri' = 'https://glue.eu-central-1.amazonaws.com/iceberg',
    'iceberg.rest.warehouse' = '111122223333',
    'iceberg.rest.sigv4-enabled' = 'true',
    'iceberg.rest.signing-name' = 'glue',
    'iceberg.rest.signing-region' = 'eu-central-1',
    'iceberg.rest.access-key-id' = '<aws-keys/id>',
    'iceberg.rest.secret-access-key' = '<aws-keys/secret>',
    'iceberg.rest.vended-credentials-enabled' = 'true',
    's3.endpoint' = 'https://s3.eu-central-1.amazonaws.com',
    's3.region' = 'eu-central-1',
    's3.use_path_style' = 'false',
    's3.access_key' = '<aws-keys/id>',
    's3.secret_key' = '<aws-keys/secret>'
);
