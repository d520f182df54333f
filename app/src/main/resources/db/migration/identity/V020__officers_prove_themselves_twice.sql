ALTER TABLE identity.account ADD COLUMN second_factor boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN identity.account.second_factor IS 'Whether the person has a passkey or an authenticator app, so that a password alone lets nobody in.';

CREATE TABLE identity.passkey (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES identity.account,
    credential_id text NOT NULL UNIQUE CHECK (credential_id ~ '^[A-Za-z0-9_-]{1,1400}$'),
    credential text NOT NULL,
    host text NOT NULL CHECK (host <> ''),
    counter bigint NOT NULL CHECK (counter >= 0),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    made_at timestamptz NOT NULL,
    last_used_on date,
    removed_at timestamptz
);
CREATE INDEX passkey_of_person ON identity.passkey (person_id, made_at) WHERE removed_at IS NULL;
CREATE INDEX passkey_by_person ON identity.passkey (person_id);

COMMENT ON TABLE identity.passkey IS 'Keys by which a person signs in without a password. Removed ones stay, so that the journal can be read.';
COMMENT ON COLUMN identity.passkey.id IS 'UUID version 7.';
COMMENT ON COLUMN identity.passkey.person_id IS 'Whose key it is.';
COMMENT ON COLUMN identity.passkey.credential_id IS 'By which the key names itself, in base64url.';
COMMENT ON COLUMN identity.passkey.credential IS 'Attested credential data as WebAuthn has it, in base64url: maker, id and public key. Nothing in it is secret.';
COMMENT ON COLUMN identity.passkey.host IS 'The host name it was made for, and the only one it serves.';
COMMENT ON COLUMN identity.passkey.counter IS 'How often it has signed, as far as it counts; a copy would count otherwise.';
COMMENT ON COLUMN identity.passkey.name IS 'What the person calls it.';
COMMENT ON COLUMN identity.passkey.made_at IS 'When it was made.';
COMMENT ON COLUMN identity.passkey.last_used_on IS 'The last day in Viet Nam on which it opened the door.';
COMMENT ON COLUMN identity.passkey.removed_at IS 'When it was removed, if it was.';

CREATE TABLE identity.authenticator (
    person_id uuid PRIMARY KEY REFERENCES identity.account,
    secret text NOT NULL,
    last_step bigint NOT NULL CHECK (last_step >= 0),
    begun_at timestamptz NOT NULL,
    confirmed_at timestamptz
);
COMMENT ON TABLE identity.authenticator IS 'The app that tells a person six digits each half minute (RFC 6238).';
COMMENT ON COLUMN identity.authenticator.person_id IS 'Whose app it is.';
COMMENT ON COLUMN identity.authenticator.secret IS 'What app and house share, locked under identity.allowance_secret and shown once.';
COMMENT ON COLUMN identity.authenticator.last_step IS 'The last half minute whose digits were used: they are good for once.';
COMMENT ON COLUMN identity.authenticator.begun_at IS 'When the secret was made.';
COMMENT ON COLUMN identity.authenticator.confirmed_at IS 'When the person first typed the right digits; before, the app counts for nothing.';

CREATE TABLE identity.spent_ticket (
    seal text PRIMARY KEY CHECK (seal ~ '^[0-9a-f]{64}$'),
    until timestamptz NOT NULL
);
CREATE INDEX spent_ticket_by_end ON identity.spent_ticket (until);
COMMENT ON TABLE identity.spent_ticket IS 'Tickets that are good for once and were used; kept until they would have ended.';
COMMENT ON COLUMN identity.spent_ticket.seal IS 'The seal of the ticket.';
COMMENT ON COLUMN identity.spent_ticket.until IS 'When the ticket ends by itself.';

GRANT SELECT, INSERT, UPDATE ON identity.passkey TO motcua_program;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.authenticator, identity.spent_ticket TO motcua_program;
