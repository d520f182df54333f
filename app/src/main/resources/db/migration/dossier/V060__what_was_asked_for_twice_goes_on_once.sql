CREATE TABLE dossier.merging (
  duplicate uuid NOT NULL REFERENCES dossier.dossier,
  move integer NOT NULL CHECK (move > 1),
  kept uuid NOT NULL REFERENCES dossier.dossier CHECK (kept <> duplicate),
  kept_moves integer NOT NULL CHECK (kept_moves > 0),
  taken_back boolean NOT NULL DEFAULT false,
  PRIMARY KEY (duplicate, move)
);
-- A dossier ends as the duplicate of one other at a time.
CREATE UNIQUE INDEX merging_in_force ON dossier.merging (duplicate) WHERE NOT taken_back;
CREATE INDEX merging_of_kept ON dossier.merging (kept, duplicate);
COMMENT ON TABLE dossier.merging IS 'Which dossier ended because what it asks for goes on in another.';
COMMENT ON COLUMN dossier.merging.duplicate IS 'The dossier that ended.';
COMMENT ON COLUMN dossier.merging.move IS 'The number of the move by which it ended.';
COMMENT ON COLUMN dossier.merging.kept IS 'The dossier that goes on.';
COMMENT ON COLUMN dossier.merging.kept_moves IS 'How often that one had moved by then.';
COMMENT ON COLUMN dossier.merging.taken_back IS 'Whether it was declared by mistake, and is taken back.';
GRANT SELECT, INSERT, UPDATE ON dossier.merging TO motcua_program;

-- What is a duplicate is not counted as received any more, so that a count may become nothing again.
ALTER TABLE dossier.tally DROP CONSTRAINT tally_count_check, ADD CHECK (count >= 0);
ALTER TABLE dossier.tally_total DROP CONSTRAINT tally_total_count_check, ADD CHECK (count >= 0);
