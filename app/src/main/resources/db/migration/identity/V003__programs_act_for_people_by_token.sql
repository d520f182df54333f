CREATE TABLE identity.token (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES identity.account,
    generation integer NOT NULL CHECK (generation > 0),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
    made_at timestamptz NOT NULL,
    until timestamptz NOT NULL CHECK (until > made_at),
    revoked_at timestamptz,
    last_used_on date
);
CREATE INDEX token_of_person ON identity.token (person_id, made_at);

COMMENT ON TABLE identity.token IS 'What lets a program act for a person, with that person''s rights. Ended ones stay, so that the journal can be read.';
COMMENT ON COLUMN identity.token.id IS 'UUID version 7, made where the form was shown.';
COMMENT ON COLUMN identity.token.person_id IS 'For whom it acts.';
COMMENT ON COLUMN identity.token.generation IS 'Of the account when it was made; a token of an older one has ended.';
COMMENT ON COLUMN identity.token.name IS 'What the person calls it.';
COMMENT ON COLUMN identity.token.hash IS 'SHA-256 of the secret, in hexadecimal. The secret has 256 random bits and is kept nowhere.';
COMMENT ON COLUMN identity.token.made_at IS 'When it was made.';
COMMENT ON COLUMN identity.token.until IS 'When it ends by itself.';
COMMENT ON COLUMN identity.token.revoked_at IS 'When the person ended it, if they did.';
COMMENT ON COLUMN identity.token.last_used_on IS 'The last day in Viet Nam on which a program came with it.';

GRANT SELECT, INSERT, UPDATE ON identity.token TO motcua_program;
