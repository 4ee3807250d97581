-- The tables of the catalog sold, for Apache Doris. Run it once, by a user who may create catalogs.
-- Before: replace <lakekeeper/token> by the value of the key token of the Secret lakekeeper.
CREATE CATALOG IF NOT EXISTS `sold` PROPERTIES (
    'type' = 'iceberg',
    'iceberg.catalog.type' = 'rest',
    'iceberg.rest.uri' = 'http://lakekeeper:8181/catalog',
    'iceberg.rest.warehouse' = 'sold',
    'iceberg.rest.security.type' = 'oauth2',
    'iceberg.rest.oauth2.token' = '<lakekeeper/token>',
    'iceberg.rest.vended-credentials-enabled' = 'true',
    's3.region' = 'eu-central-1'
);
