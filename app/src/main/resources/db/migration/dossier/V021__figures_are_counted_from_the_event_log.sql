CREATE TABLE dossier.tally (
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  desk uuid NOT NULL,
  item text NOT NULL,
  count bigint NOT NULL CHECK (count > 0),
  last_at timestamptz NOT NULL,
  PRIMARY KEY (month, desk, item)
);
COMMENT ON TABLE dossier.tally IS 'What the event log tells, counted by month. Counted anew from the beginning it is the same.';
COMMENT ON COLUMN dossier.tally.month IS 'The month in Viet Nam, by its first day.';
COMMENT ON COLUMN dossier.tally.desk IS 'The agency that took the dossiers in.';
COMMENT ON COLUMN dossier.tally.item IS 'What was counted.';
COMMENT ON COLUMN dossier.tally.count IS 'How many.';
COMMENT ON COLUMN dossier.tally.last_at IS 'When the last of them happened.';

CREATE TABLE dossier.tally_total (
  desk uuid NOT NULL,
  item text NOT NULL,
  count bigint NOT NULL CHECK (count > 0),
  last_at timestamptz NOT NULL,
  PRIMARY KEY (desk, item)
);
COMMENT ON TABLE dossier.tally_total IS 'The same since the beginning: it grows with the desks and not with the years.';
COMMENT ON COLUMN dossier.tally_total.desk IS 'The agency that took the dossiers in.';
COMMENT ON COLUMN dossier.tally_total.item IS 'What was counted.';
COMMENT ON COLUMN dossier.tally_total.count IS 'How many.';
COMMENT ON COLUMN dossier.tally_total.last_at IS 'When the last of them happened.';

GRANT SELECT, INSERT, UPDATE ON dossier.tally, dossier.tally_total TO motcua_program;
