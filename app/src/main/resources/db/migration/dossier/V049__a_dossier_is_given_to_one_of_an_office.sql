CREATE TABLE dossier.assignment (
  dossier_id uuid NOT NULL REFERENCES dossier.dossier,
  number smallint NOT NULL CHECK (number > 0),
  at timestamptz NOT NULL,
  by uuid NOT NULL,
  agency uuid NOT NULL,
  role text NOT NULL,
  person uuid NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (dossier_id, number)
) PARTITION BY RANGE (dossier_id);
COMMENT ON TABLE dossier.assignment IS 'To whom of those who hold the role that has it a dossier was given, and why. Never changed: the last one at the office that has it holds.';
COMMENT ON COLUMN dossier.assignment.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.assignment.number IS 'From 1 on.';
COMMENT ON COLUMN dossier.assignment.at IS 'When.';
COMMENT ON COLUMN dossier.assignment.by IS 'Who gave it.';
COMMENT ON COLUMN dossier.assignment.agency IS 'The agency that had it.';
COMMENT ON COLUMN dossier.assignment.role IS 'The role that had it there.';
COMMENT ON COLUMN dossier.assignment.person IS 'Who is to see to it.';
COMMENT ON COLUMN dossier.assignment.reason IS 'Why.';

DO $$
DECLARE
  year integer;
BEGIN
  FOR year IN 2026..2027 LOOP
    EXECUTE format('CREATE TABLE dossier.%I PARTITION OF dossier.assignment FOR VALUES FROM (%L) TO (%L)',
      'assignment_' || year, dossier.first_id_of(year), dossier.first_id_of(year + 1));
    EXECUTE format('COMMENT ON TABLE dossier.%I IS %L', 'assignment_' || year, format('Dossiers filed in %s.', year));
  END LOOP;
END
$$;
CREATE TABLE dossier.assignment_default PARTITION OF dossier.assignment DEFAULT;
COMMENT ON TABLE dossier.assignment_default IS 'Dossiers of years that have no partition.';

CREATE OR REPLACE FUNCTION dossier.prepare_years() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'Asia/Ho_Chi_Minh'
SET lock_timeout = '2s' AS $$
DECLARE
  present integer := extract(year FROM now());
  parent text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('dossier.prepare_years', 0));
  FOREACH parent IN ARRAY
    ARRAY['dossier', 'passage', 'paper', 'outcome', 'alarm', 'remark', 'opinion', 'assignment'] LOOP
    BEGIN
      PERFORM dossier.make_year(parent, present);
      PERFORM dossier.make_year(parent, present + 1);
    EXCEPTION WHEN lock_not_available THEN
      -- Attaching needs a moment without long transactions. There is a year to spare and another try in hours.
      RAISE WARNING 'the next year of dossier.% is not made yet, for the table is busy', parent;
    END;
  END LOOP;
END $$;

GRANT SELECT, INSERT ON dossier.assignment TO motcua_program;
