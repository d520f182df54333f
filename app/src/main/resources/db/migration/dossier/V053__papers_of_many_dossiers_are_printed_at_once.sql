-- One file of the papers of many dossiers. Which print of each paper it is, is written down when it is asked for: whoever prints
-- it, after whatever restart, prints the same.
CREATE TABLE dossier.print_run (
  id uuid PRIMARY KEY,
  asked_by uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  kind text NOT NULL,
  site text NOT NULL,
  practice boolean NOT NULL,
  sheets smallint NOT NULL CHECK (sheets > 0),
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'printed', 'cancelled', 'failed')),
  percent smallint NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
  attempt smallint NOT NULL DEFAULT 0,
  taken_until timestamptz,
  file_id uuid,
  CHECK ((file_id IS NOT NULL) = (state = 'printed'))
);
CREATE INDEX print_run_waiting ON dossier.print_run (asked_at, id) WHERE state = 'waiting';
CREATE INDEX print_run_of_asker ON dossier.print_run (asked_by, asked_at DESC);
CREATE INDEX print_run_by_age ON dossier.print_run (asked_at);
COMMENT ON TABLE dossier.print_run IS 'Papers of many dossiers printed into one file, which is kept for a day.';
COMMENT ON COLUMN dossier.print_run.id IS 'Chosen by the page that asks, so that asking twice prints once.';
COMMENT ON COLUMN dossier.print_run.asked_by IS 'Who asked, and alone may fetch it.';
COMMENT ON COLUMN dossier.print_run.asked_at IS 'When.';
COMMENT ON COLUMN dossier.print_run.kind IS 'Which of the forms.';
COMMENT ON COLUMN dossier.print_run.site IS 'The address of this site, for the squares on the papers.';
COMMENT ON COLUMN dossier.print_run.practice IS 'Whether they are of dossiers made for practice.';
COMMENT ON COLUMN dossier.print_run.sheets IS 'How many papers.';
COMMENT ON COLUMN dossier.print_run.state IS 'Whether it is still to be printed, is there, was given up, or would not print.';
COMMENT ON COLUMN dossier.print_run.percent IS 'How far it is.';
COMMENT ON COLUMN dossier.print_run.attempt IS 'How often it was begun: by it a node knows whether another took over.';
COMMENT ON COLUMN dossier.print_run.taken_until IS 'Until then a node has it alone.';
COMMENT ON COLUMN dossier.print_run.file_id IS 'The file in the room document.';

CREATE TABLE dossier.print_run_sheet (
  run_id uuid NOT NULL REFERENCES dossier.print_run ON DELETE CASCADE,
  position smallint NOT NULL CHECK (position >= 0),
  dossier_id uuid NOT NULL REFERENCES dossier.dossier,
  move smallint NOT NULL,
  number integer NOT NULL,
  printed_at timestamptz NOT NULL,
  PRIMARY KEY (run_id, position)
);
CREATE INDEX print_run_sheet_of_dossier ON dossier.print_run_sheet (dossier_id);
COMMENT ON TABLE dossier.print_run_sheet IS 'A paper in such a file.';
COMMENT ON COLUMN dossier.print_run_sheet.run_id IS 'The file.';
COMMENT ON COLUMN dossier.print_run_sheet.position IS 'Its place in it, from 0.';
COMMENT ON COLUMN dossier.print_run_sheet.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.print_run_sheet.move IS 'The number of the move of which the paper speaks.';
COMMENT ON COLUMN dossier.print_run_sheet.number IS 'Which print of that paper it is.';
COMMENT ON COLUMN dossier.print_run_sheet.printed_at IS 'When that was written down.';

GRANT SELECT, INSERT, UPDATE, DELETE ON dossier.print_run, dossier.print_run_sheet TO motcua_program;
-- What was given up was not printed.
GRANT DELETE ON dossier.print TO motcua_program;
