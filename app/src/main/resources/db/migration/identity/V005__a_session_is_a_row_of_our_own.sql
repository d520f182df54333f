-- Whoever is signed in signs in once more: the old rows held the cookies themselves.
DROP TABLE identity.spring_session_attributes;
DROP TABLE identity.spring_session;

CREATE TABLE identity.session (
    hash text PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES identity.account (person_id),
    generation int NOT NULL,
    begun_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL
);
CREATE INDEX session_by_person ON identity.session (person_id);
-- A use that is written down needs no new entry anywhere but here.
CREATE INDEX session_by_use ON identity.session (seen_at);

COMMENT ON TABLE identity.session IS 'Sessions of people signed in, on all nodes.';
COMMENT ON COLUMN identity.session.hash IS 'SHA-256 of what the cookie carries, in hexadecimal.';
COMMENT ON COLUMN identity.session.person_id IS 'Whose it is.';
COMMENT ON COLUMN identity.session.generation IS 'Of the account when the session began; a session of an earlier one has ended.';
COMMENT ON COLUMN identity.session.begun_at IS 'When the person signed in or changed their password.';
COMMENT ON COLUMN identity.session.seen_at IS 'When it was last used, written down once a minute at most.';

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.session TO motcua_program;
