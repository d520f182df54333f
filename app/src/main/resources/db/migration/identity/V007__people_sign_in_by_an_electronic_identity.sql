CREATE TABLE identity.electronic_identity (
    issuer text NOT NULL CHECK (issuer <> ''),
    subject text NOT NULL CHECK (subject <> ''),
    person_id uuid NOT NULL REFERENCES identity.account,
    level smallint NOT NULL CHECK (level IN (1, 2)),
    joined_at timestamptz NOT NULL,
    confirmed_at timestamptz NOT NULL CHECK (confirmed_at >= joined_at),
    PRIMARY KEY (issuer, subject)
);
CREATE INDEX electronic_identity_of_person ON identity.electronic_identity (person_id);

COMMENT ON TABLE identity.electronic_identity IS 'By which identities of which providers a person signs in. The name and citizen id of who has one are the provider''s word.';
COMMENT ON COLUMN identity.electronic_identity.issuer IS 'The provider''s address, as it names itself.';
COMMENT ON COLUMN identity.electronic_identity.subject IS 'What the provider calls the person, for ever.';
COMMENT ON COLUMN identity.electronic_identity.person_id IS 'Whose it is.';
COMMENT ON COLUMN identity.electronic_identity.level IS 'Level of the identity, 1 or 2, when it was last used.';
COMMENT ON COLUMN identity.electronic_identity.joined_at IS 'When the person first signed in with it.';
COMMENT ON COLUMN identity.electronic_identity.confirmed_at IS 'When the person last signed in with it.';

CREATE TABLE identity.errand (
    ticket text PRIMARY KEY CHECK (ticket ~ '^[0-9a-f]{64}$'),
    sealed bytea NOT NULL,
    until timestamptz NOT NULL
);
CREATE INDEX errand_by_end ON identity.errand (until);

COMMENT ON TABLE identity.errand IS 'What waits for a browser that is sent to a provider to come back, sealed under a key that only this browser has. Taken once, or swept after its time.';
COMMENT ON COLUMN identity.errand.ticket IS 'SHA-256, in hexadecimal, of what the browser brings back.';
COMMENT ON COLUMN identity.errand.sealed IS 'AES-256-GCM: where the person was going, what they had typed, and what proves that the answer is to our question.';
COMMENT ON COLUMN identity.errand.until IS 'After which nobody comes back.';

ALTER TABLE identity.session
    ADD COLUMN assurance text NOT NULL DEFAULT 'password' CHECK (assurance IN ('password', 'level-1', 'level-2')),
    ADD COLUMN provider text,
    ADD COLUMN provider_session text,
    ADD COLUMN provider_token text;
CREATE INDEX session_by_provider ON identity.session (provider_session) WHERE provider_session IS NOT NULL;

COMMENT ON COLUMN identity.session.assurance IS 'By what the person proved who they are: a password, or an electronic identity of level 1 or 2.';
COMMENT ON COLUMN identity.session.provider IS 'The provider they signed in by, by its name in the settings; empty for a password.';
COMMENT ON COLUMN identity.session.provider_session IS 'How the provider knows the same sign-in, if it says so.';
COMMENT ON COLUMN identity.session.provider_token IS 'The provider''s signed word about the sign-in, which it wants to see when the person signs out; taken away then.';

GRANT SELECT, INSERT, UPDATE ON identity.electronic_identity TO motcua_program;
GRANT SELECT, INSERT, DELETE ON identity.errand TO motcua_program;
