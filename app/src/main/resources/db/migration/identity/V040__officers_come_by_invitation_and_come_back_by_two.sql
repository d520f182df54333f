CREATE TABLE identity.invitation (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES identity.account,
    hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
    made_at timestamptz NOT NULL,
    until timestamptz NOT NULL CHECK (until > made_at),
    used_at timestamptz,
    withdrawn_at timestamptz
);
CREATE INDEX invitation_of_person ON identity.invitation (person_id);
COMMENT ON TABLE identity.invitation IS 'Letters with which a person chooses their own password or passkey. A later one withdraws those before it.';
COMMENT ON COLUMN identity.invitation.id IS 'UUID version 7.';
COMMENT ON COLUMN identity.invitation.person_id IS 'Who is invited.';
COMMENT ON COLUMN identity.invitation.hash IS 'SHA-256 of the secret in the link, in hexadecimal. The secret has 256 random bits and stands in the letter alone.';
COMMENT ON COLUMN identity.invitation.made_at IS 'When it was sent.';
COMMENT ON COLUMN identity.invitation.until IS 'When it ends by itself.';
COMMENT ON COLUMN identity.invitation.used_at IS 'When the person came, if they did.';
COMMENT ON COLUMN identity.invitation.withdrawn_at IS 'When a later one took its place.';

CREATE TABLE identity.recovery (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES identity.account,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    until timestamptz NOT NULL CHECK (until > asked_at),
    decided_by uuid,
    decided_at timestamptz,
    agreed boolean,
    CHECK (decided_by <> asked_by OR NOT agreed),
    CHECK ((decided_at IS NULL) = (agreed IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL))
);
CREATE INDEX recovery_by_person ON identity.recovery (person_id);
CREATE UNIQUE INDEX recovery_open ON identity.recovery (person_id) WHERE decided_at IS NULL;
COMMENT ON TABLE identity.recovery IS 'Who has lost key or app gets back in by two administrators: one asks, another agrees.';
COMMENT ON COLUMN identity.recovery.id IS 'UUID version 7.';
COMMENT ON COLUMN identity.recovery.person_id IS 'Whose account it is.';
COMMENT ON COLUMN identity.recovery.reason IS 'Why, as the administrator who asked knows it.';
COMMENT ON COLUMN identity.recovery.asked_by IS 'The administrator who asked.';
COMMENT ON COLUMN identity.recovery.asked_at IS 'When.';
COMMENT ON COLUMN identity.recovery.until IS 'Until when another may agree.';
COMMENT ON COLUMN identity.recovery.decided_by IS 'Who agreed or declined; never agreed to by who asked.';
COMMENT ON COLUMN identity.recovery.decided_at IS 'When.';
COMMENT ON COLUMN identity.recovery.agreed IS 'Whether it was agreed to.';

GRANT SELECT, INSERT, UPDATE ON identity.invitation, identity.recovery TO motcua_program;
