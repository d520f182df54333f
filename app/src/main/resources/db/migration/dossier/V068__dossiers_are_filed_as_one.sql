CREATE TABLE dossier.bundle (
  lead uuid PRIMARY KEY REFERENCES dossier.dossier,
  procedure text NOT NULL CHECK (procedure <> ''),
  promised timestamptz
);
COMMENT ON TABLE dossier.bundle IS 'Dossiers for several agencies that were filed with one form.';
COMMENT ON COLUMN dossier.bundle.lead IS 'The first of them, which stands for the whole.';
COMMENT ON COLUMN dossier.bundle.procedure IS 'The national code of the linked procedure that was asked for.';
COMMENT ON COLUMN dossier.bundle.promised IS 'By when everything was expected on the day of filing; empty where some part promises nothing.';

CREATE TABLE dossier.bundle_part (
  dossier_id uuid PRIMARY KEY REFERENCES dossier.dossier,
  lead uuid NOT NULL REFERENCES dossier.bundle,
  number smallint NOT NULL CHECK (number >= 0),
  name text NOT NULL CHECK (name <> ''),
  wait text NOT NULL CHECK (wait IN ('waiting', 'ready', 'without', 'held')),
  settled_at timestamptz,
  UNIQUE (lead, number)
);
COMMENT ON TABLE dossier.bundle_part IS 'A dossier that was filed together with others.';
COMMENT ON COLUMN dossier.bundle_part.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.bundle_part.lead IS 'The first of them.';
COMMENT ON COLUMN dossier.bundle_part.number IS 'In the order of the plan, from 0.';
COMMENT ON COLUMN dossier.bundle_part.name IS 'Which part of the plan it is.';
COMMENT ON COLUMN dossier.bundle_part.wait IS 'Whether it waits for others; without: goes on although one ended without a result; held: one that it needs did.';
COMMENT ON COLUMN dossier.bundle_part.settled_at IS 'Since when it does not wait any more; empty while it waits and where it never did.';

CREATE TABLE dossier.given (
  dossier_id uuid PRIMARY KEY REFERENCES dossier.dossier,
  outcome jsonb NOT NULL CHECK (jsonb_typeof(outcome) = 'object'),
  stated_at timestamptz NOT NULL,
  stated_by uuid NOT NULL
);
COMMENT ON TABLE dossier.given IS 'What a dossier gives to others that were filed with it.';
COMMENT ON COLUMN dossier.given.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.given.outcome IS 'Numbers of certificates and the like, checked, by field and box.';
COMMENT ON COLUMN dossier.given.stated_at IS 'When it was stated last.';
COMMENT ON COLUMN dossier.given.stated_by IS 'The officer.';

GRANT SELECT, INSERT ON dossier.bundle TO motcua_program;
GRANT SELECT, INSERT, UPDATE ON dossier.bundle_part, dossier.given TO motcua_program;

-- What another dossier of the bundle gives stands among the answers as a correction does, and nobody is asked about it.
ALTER TABLE dossier.amendment DROP CONSTRAINT amendment_side_check;
ALTER TABLE dossier.amendment ADD CONSTRAINT amendment_side_check CHECK (side IN ('owner', 'office', 'linked'));
COMMENT ON COLUMN dossier.amendment.side IS 'Whether the owner corrects it, the office proposes it, or a dossier filed with it gives it.';
