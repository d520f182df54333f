ALTER TABLE identity.account ADD COLUMN digest boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN identity.account.digest IS 'Whether an officer is written to each working morning about what waits for them.';
