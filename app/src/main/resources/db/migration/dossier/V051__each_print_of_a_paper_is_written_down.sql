-- The first print of a paper is the original; each later one says that it is printed again, and how often that was.
CREATE TABLE dossier.print (
  dossier_id uuid NOT NULL REFERENCES dossier.dossier,
  kind text NOT NULL,
  move smallint NOT NULL CHECK (move > 0),
  number integer NOT NULL CHECK (number > 0),
  printed_at timestamptz NOT NULL,
  printed_by uuid,
  PRIMARY KEY (dossier_id, kind, move, number)
);
COMMENT ON TABLE dossier.print IS 'Every print of every paper that the office gives about a dossier.';
COMMENT ON COLUMN dossier.print.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.print.kind IS 'Which of the forms it is.';
COMMENT ON COLUMN dossier.print.move IS 'The number of the move of which the paper speaks: after another move it is another paper.';
COMMENT ON COLUMN dossier.print.number IS 'From 1, the original, without gaps.';
COMMENT ON COLUMN dossier.print.printed_at IS 'When.';
COMMENT ON COLUMN dossier.print.printed_by IS 'Who had it printed; empty for the program.';
GRANT SELECT, INSERT ON dossier.print TO motcua_program;
