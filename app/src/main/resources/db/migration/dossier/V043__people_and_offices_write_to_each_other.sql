CREATE TABLE dossier.remark (
  dossier_id uuid NOT NULL REFERENCES dossier.dossier,
  number smallint NOT NULL CHECK (number > 0),
  side text NOT NULL CHECK (side IN ('owner', 'office', 'note')),
  at timestamptz NOT NULL,
  by uuid NOT NULL,
  text text NOT NULL CHECK (text <> ''),
  PRIMARY KEY (dossier_id, number)
) PARTITION BY RANGE (dossier_id);
COMMENT ON TABLE dossier.remark IS 'What was said of a dossier beside its moves: between its owner and the office, or among officers. Never changed.';
COMMENT ON COLUMN dossier.remark.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.remark.number IS 'From 1 on.';
COMMENT ON COLUMN dossier.remark.side IS 'Who says it to whom: the owner to the office, the office to the owner, or a note that officers alone read.';
COMMENT ON COLUMN dossier.remark.at IS 'When.';
COMMENT ON COLUMN dossier.remark.by IS 'Who said it.';
COMMENT ON COLUMN dossier.remark.text IS 'What.';

DO $$
DECLARE
  year integer;
BEGIN
  FOR year IN 2026..2027 LOOP
    EXECUTE format('CREATE TABLE dossier.%I PARTITION OF dossier.remark FOR VALUES FROM (%L) TO (%L)',
      'remark_' || year, dossier.first_id_of(year), dossier.first_id_of(year + 1));
    EXECUTE format('COMMENT ON TABLE dossier.%I IS %L', 'remark_' || year, format('Dossiers filed in %s.', year));
  END LOOP;
END
$$;
CREATE TABLE dossier.remark_default PARTITION OF dossier.remark DEFAULT;
COMMENT ON TABLE dossier.remark_default IS 'Dossiers of years that have no partition.';

CREATE OR REPLACE FUNCTION dossier.prepare_years() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'Asia/Ho_Chi_Minh'
SET lock_timeout = '2s' AS $$
DECLARE
  present integer := extract(year FROM now());
  parent text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('dossier.prepare_years', 0));
  FOREACH parent IN ARRAY ARRAY['dossier', 'passage', 'paper', 'outcome', 'alarm', 'remark'] LOOP
    BEGIN
      PERFORM dossier.make_year(parent, present);
      PERFORM dossier.make_year(parent, present + 1);
    EXCEPTION WHEN lock_not_available THEN
      -- Attaching needs a moment without long transactions. There is a year to spare and another try in hours.
      RAISE WARNING 'the next year of dossier.% is not made yet, for the table is busy', parent;
    END;
  END LOOP;
END $$;

ALTER TABLE dossier.hand
  ADD COLUMN asked_at timestamptz,
  ADD COLUMN labels text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN dossier.hand.asked_at IS 'Since when something its owner wrote waits for an answer; empty where nothing does.';
COMMENT ON COLUMN dossier.hand.labels IS 'Words by which officers find it again while it is open.';

GRANT SELECT, INSERT ON dossier.remark TO motcua_program;
