CREATE TABLE identity.client (
    id uuid PRIMARY KEY REFERENCES identity.person,
    role text NOT NULL,
    agency_id uuid NOT NULL,
    scopes text NOT NULL CHECK (scopes <> ''),
    hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
    former_hash text CHECK (former_hash ~ '^[0-9a-f]{64}$'),
    former_until timestamptz,
    registered_at timestamptz NOT NULL,
    revoked_at timestamptz,
    last_used_on date,
    CONSTRAINT former_ends CHECK ((former_hash IS NULL) = (former_until IS NULL))
);
CREATE INDEX client_of_agency ON identity.client (agency_id);

COMMENT ON TABLE identity.client IS 'Programs of others that act in their own name, each with one role at one agency. Revoked ones stay, so that the journal can be read.';
COMMENT ON COLUMN identity.client.id IS 'UUID version 7; the program''s name is kept where those of people are, because log and journal name it like them.';
COMMENT ON COLUMN identity.client.role IS 'Key of the role it has, never an administrator''s.';
COMMENT ON COLUMN identity.client.agency_id IS 'At which agency, in organisation.agency.';
COMMENT ON COLUMN identity.client.scopes IS 'What of that role''s rights it was given, in words of OAuth separated by spaces.';
COMMENT ON COLUMN identity.client.hash IS 'SHA-256 of the secret, in hexadecimal. The secret has 256 random bits and is kept nowhere.';
COMMENT ON COLUMN identity.client.former_hash IS 'SHA-256 of the secret before this one, which opens for a while longer.';
COMMENT ON COLUMN identity.client.former_until IS 'When the secret before this one ends.';
COMMENT ON COLUMN identity.client.registered_at IS 'When an administrator registered it.';
COMMENT ON COLUMN identity.client.revoked_at IS 'When an administrator ended it, with all that was lent to it.';
COMMENT ON COLUMN identity.client.last_used_on IS 'The last day in Viet Nam on which it asked for a token.';

CREATE TABLE identity.lent_token (
    hash text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
    client_id uuid NOT NULL REFERENCES identity.client,
    scopes text NOT NULL CHECK (scopes <> ''),
    until timestamptz NOT NULL
);
CREATE INDEX lent_token_of_client ON identity.lent_token (client_id);
CREATE INDEX lent_token_by_end ON identity.lent_token (until);

COMMENT ON TABLE identity.lent_token IS 'Tokens that registered programs were lent for an hour. Swept when they are over.';
COMMENT ON COLUMN identity.lent_token.hash IS 'SHA-256 of the token, in hexadecimal.';
COMMENT ON COLUMN identity.lent_token.client_id IS 'Which program it was lent to; it opens nothing once that is revoked.';
COMMENT ON COLUMN identity.lent_token.scopes IS 'What the program asked for of what it was given.';
COMMENT ON COLUMN identity.lent_token.until IS 'When it ends.';

GRANT SELECT, INSERT, UPDATE ON identity.client TO motcua_program;
GRANT SELECT, INSERT, DELETE ON identity.lent_token TO motcua_program;
