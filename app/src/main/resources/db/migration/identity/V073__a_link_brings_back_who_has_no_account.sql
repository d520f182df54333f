ALTER TABLE identity.session DROP CONSTRAINT session_assurance_check;
ALTER TABLE identity.session
    ADD CONSTRAINT session_assurance_check CHECK (assurance IN ('link', 'phone', 'password', 'level-1', 'level-2'));

CREATE TABLE identity.guest (
    person_id uuid PRIMARY KEY REFERENCES identity.account,
    address text NOT NULL UNIQUE,
    entered_at timestamptz NOT NULL
);
CREATE INDEX guest_by_time ON identity.guest (entered_at);
COMMENT ON TABLE identity.guest IS 'Who fills in without an account, known by an address that they read and by nothing else.';
COMMENT ON COLUMN identity.guest.person_id IS 'The person, whose name nobody knows.';
COMMENT ON COLUMN identity.guest.address IS 'Their e-mail address in lower case.';
COMMENT ON COLUMN identity.guest.entered_at IS 'When they asked for a link last.';

CREATE TABLE identity.guest_link (
    hash text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
    person_id uuid NOT NULL REFERENCES identity.guest ON DELETE CASCADE,
    way_back text NOT NULL CHECK (length(way_back) <= 2000),
    until timestamptz NOT NULL
);
CREATE INDEX guest_link_of_person ON identity.guest_link (person_id);
CREATE INDEX guest_link_by_time ON identity.guest_link (until);
COMMENT ON TABLE identity.guest_link IS 'Links by which guests come back, as often as they like until the end of each.';
COMMENT ON COLUMN identity.guest_link.hash IS 'SHA-256 of the secret in the link, in hexadecimal. The secret has 256 random bits and stands in the letter alone.';
COMMENT ON COLUMN identity.guest_link.person_id IS 'Whom it lets in.';
COMMENT ON COLUMN identity.guest_link.way_back IS 'Where on this site it leads; empty for the list of what they began.';
COMMENT ON COLUMN identity.guest_link.until IS 'When it ends by itself.';

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.guest, identity.guest_link TO motcua_program;
