CREATE TABLE dossier.likeness (
  dossier_id uuid PRIMARY KEY REFERENCES dossier.dossier,
  open boolean NOT NULL DEFAULT true,
  procedure text NOT NULL,
  owner uuid NOT NULL,
  practice boolean NOT NULL,
  subject text CHECK (subject <> ''),
  reason text NOT NULL
);
-- Only what is open is looked through: it does not grow with the years.
CREATE INDEX likeness_of_owner ON dossier.likeness (owner, procedure, practice, dossier_id) WHERE open;
CREATE INDEX likeness_of_subject ON dossier.likeness (subject, procedure, practice, dossier_id) WHERE open AND subject IS NOT NULL;
COMMENT ON TABLE dossier.likeness IS 'By what a dossier is found to ask for the same as another that is still open.';
COMMENT ON COLUMN dossier.likeness.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.likeness.open IS 'Whether the dossier is open.';
COMMENT ON COLUMN dossier.likeness.procedure IS 'The national code of the procedure.';
COMMENT ON COLUMN dossier.likeness.owner IS 'Whose dossier it is.';
COMMENT ON COLUMN dossier.likeness.practice IS 'Whether it was made for practice: a world of its own.';
COMMENT ON COLUMN dossier.likeness.subject IS 'Whom it is about: a key made of the name and the day of birth; empty where the form does not ask them together.';
COMMENT ON COLUMN dossier.likeness.reason IS 'Why it was filed although another was open; empty where none was.';
-- Whom they are about is known of those that are filed from now on.
INSERT INTO dossier.likeness (dossier_id, procedure, owner, practice, reason)
SELECT h.dossier_id, d.procedure, d.owner, h.practice, ''
FROM dossier.hand h JOIN dossier.dossier d ON d.id = h.dossier_id;
GRANT SELECT, INSERT, UPDATE ON dossier.likeness TO motcua_program;
