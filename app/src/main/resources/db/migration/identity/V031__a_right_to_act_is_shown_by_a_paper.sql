CREATE TABLE identity.claim (
    id uuid PRIMARY KEY,
    agent uuid NOT NULL REFERENCES identity.account,
    ground text NOT NULL CHECK (ground IN ('parent', 'guardian', 'authorised')),
    full_name text CHECK (full_name <> ''),
    citizen_id text CHECK (citizen_id ~ '^[0-9]{12}$'),
    until date,
    proof text NOT NULL CHECK (proof <> ''),
    agency uuid NOT NULL,
    made_at timestamptz NOT NULL,
    decided_at timestamptz,
    decided_by uuid,
    confirmed boolean,
    remark text,
    CHECK ((decided_at IS NULL) = (decided_by IS NULL) AND (decided_at IS NULL) = (confirmed IS NULL)),
    CHECK ((decided_at IS NULL) = (full_name IS NOT NULL AND citizen_id IS NOT NULL))
);
CREATE INDEX claim_of_agent ON identity.claim (agent);
CREATE INDEX claim_waiting ON identity.claim (agency, made_at) WHERE decided_at IS NULL;

COMMENT ON TABLE identity.claim IS 'Somebody says by what paper they act for another, who need not have an account; an officer compares and decides.';
COMMENT ON COLUMN identity.claim.id IS 'Made with the form; the mandate that comes of it bears the same.';
COMMENT ON COLUMN identity.claim.agent IS 'Who says so.';
COMMENT ON COLUMN identity.claim.ground IS 'By what right.';
COMMENT ON COLUMN identity.claim.full_name IS 'Name of the one to be acted for; forgotten once it is decided.';
COMMENT ON COLUMN identity.claim.citizen_id IS 'Their citizen id; forgotten once it is decided.';
COMMENT ON COLUMN identity.claim.until IS 'The first day on which it is to count no longer: for a child, the eighteenth birthday.';
COMMENT ON COLUMN identity.claim.proof IS 'Which paper shows it: its kind, number, day and issuer.';
COMMENT ON COLUMN identity.claim.agency IS 'The agency that compares.';
COMMENT ON COLUMN identity.claim.made_at IS 'When it was said.';
COMMENT ON COLUMN identity.claim.decided_at IS 'When an officer decided.';
COMMENT ON COLUMN identity.claim.decided_by IS 'The officer.';
COMMENT ON COLUMN identity.claim.confirmed IS 'Whether the paper was found to show it.';
COMMENT ON COLUMN identity.claim.remark IS 'Why not, in the officer''s words.';

GRANT SELECT, INSERT, UPDATE ON identity.claim TO motcua_program;
