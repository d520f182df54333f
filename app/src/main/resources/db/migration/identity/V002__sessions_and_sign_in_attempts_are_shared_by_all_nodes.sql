-- The tables of Spring Session 4.1.0; it chooses the column types.
CREATE TABLE identity.spring_session (
    primary_id char(36) NOT NULL,
    session_id char(36) NOT NULL,
    creation_time bigint NOT NULL,
    last_access_time bigint NOT NULL,
    max_inactive_interval int NOT NULL,
    expiry_time bigint NOT NULL,
    principal_name varchar(100),
    PRIMARY KEY (primary_id)
);
CREATE UNIQUE INDEX spring_session_by_session_id ON identity.spring_session (session_id);
CREATE INDEX spring_session_by_expiry ON identity.spring_session (expiry_time);
CREATE INDEX spring_session_by_principal ON identity.spring_session (principal_name);

COMMENT ON TABLE identity.spring_session IS 'Sessions of people signed in; kept by Spring Session.';
COMMENT ON COLUMN identity.spring_session.primary_id IS 'Identity of the row.';
COMMENT ON COLUMN identity.spring_session.session_id IS 'What the cookie carries; changes at sign-in.';
COMMENT ON COLUMN identity.spring_session.creation_time IS 'Milliseconds since 1970.';
COMMENT ON COLUMN identity.spring_session.last_access_time IS 'Milliseconds since 1970.';
COMMENT ON COLUMN identity.spring_session.max_inactive_interval IS 'Seconds without a request after which it ends.';
COMMENT ON COLUMN identity.spring_session.expiry_time IS 'Milliseconds since 1970.';
COMMENT ON COLUMN identity.spring_session.principal_name IS 'Not used.';

CREATE TABLE identity.spring_session_attributes (
    session_primary_id char(36) NOT NULL REFERENCES identity.spring_session ON DELETE CASCADE,
    attribute_name varchar(200) NOT NULL,
    attribute_bytes bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
COMMENT ON TABLE identity.spring_session_attributes IS 'What a session remembers: the id of the person, nothing else.';
COMMENT ON COLUMN identity.spring_session_attributes.session_primary_id IS 'The session.';
COMMENT ON COLUMN identity.spring_session_attributes.attribute_name IS 'Name of the attribute.';
COMMENT ON COLUMN identity.spring_session_attributes.attribute_bytes IS 'A serialised string.';

CREATE TABLE identity.sign_in_allowance (
    id text PRIMARY KEY,
    state bytea,
    expires_at bigint
);
CREATE INDEX sign_in_allowance_by_expiry ON identity.sign_in_allowance (expires_at);

COMMENT ON TABLE identity.sign_in_allowance IS 'How many guesses at a password are left; kept by bucket4j.';
COMMENT ON COLUMN identity.sign_in_allowance.id IS 'The login name, the network, both or the person, sealed under identity.allowance_secret.';
COMMENT ON COLUMN identity.sign_in_allowance.state IS 'The bucket.';
COMMENT ON COLUMN identity.sign_in_allowance.expires_at IS 'Milliseconds since 1970, after which the bucket is full again.';

CREATE TABLE identity.allowance_secret (
    alone boolean PRIMARY KEY DEFAULT true CHECK (alone),
    key bytea NOT NULL CHECK (length(key) = 32)
);
COMMENT ON TABLE identity.allowance_secret IS 'One row: under what names and addresses in identity.sign_in_allowance are sealed.';
COMMENT ON COLUMN identity.allowance_secret.alone IS 'Always true, so that there is one row.';
COMMENT ON COLUMN identity.allowance_secret.key IS 'Random bytes of this installation.';

-- Two random UUIDs hold 244 random bits, and need no extension.
INSERT INTO identity.allowance_secret (key)
SELECT decode(replace(CAST(gen_random_uuid() AS text) || CAST(gen_random_uuid() AS text), '-', ''), 'hex');

GRANT SELECT ON identity.allowance_secret TO motcua_program;
GRANT SELECT, INSERT, UPDATE, DELETE
    ON identity.spring_session, identity.spring_session_attributes, identity.sign_in_allowance TO motcua_program;
