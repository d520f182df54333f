-- Those made before could do all that their owner may.
ALTER TABLE identity.token
    ADD COLUMN scopes text NOT NULL
        DEFAULT 'dossiers:read dossiers:write inbox:read mandates:read mandates:write measures:read',
    ADD COLUMN former_hash text UNIQUE CHECK (former_hash ~ '^[0-9a-f]{64}$'),
    ADD COLUMN former_until timestamptz,
    ADD CONSTRAINT former_ends CHECK ((former_hash IS NULL) = (former_until IS NULL));
ALTER TABLE identity.token ALTER COLUMN scopes DROP DEFAULT;

COMMENT ON COLUMN identity.token.scopes IS 'What of its owner''s rights it has, in words of OAuth separated by spaces.';
COMMENT ON COLUMN identity.token.former_hash IS 'SHA-256 of the secret before this one, which opens for a while longer.';
COMMENT ON COLUMN identity.token.former_until IS 'When the secret before this one ends.';
