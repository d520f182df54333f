CREATE TABLE dossier.alarm (
  dossier_id uuid NOT NULL REFERENCES dossier.dossier,
  promise smallint NOT NULL CHECK (promise IN (1, 2)),
  rung text NOT NULL CHECK (rung IN ('half-gone', 'most-gone', 'last-day', 'to-head', 'to-leader', 'to-superior')),
  at timestamptz NOT NULL,
  rang_at timestamptz,
  PRIMARY KEY (dossier_id, promise, rung)
) PARTITION BY RANGE (dossier_id);
CREATE INDEX alarm_next ON dossier.alarm (at) WHERE rang_at IS NULL;
COMMENT ON TABLE dossier.alarm IS 'When somebody is told how far a promised time is, and when they were: each rung of the ladder once for each promise. Those still to come are taken away while the clock stands still and when there is a result.';
COMMENT ON COLUMN dossier.alarm.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.alarm.promise IS 'Which promise: 1 as first given, 2 as put off with an apology.';
COMMENT ON COLUMN dossier.alarm.rung IS 'Which rung of the ladder.';
COMMENT ON COLUMN dossier.alarm.at IS 'When it is reached.';
COMMENT ON COLUMN dossier.alarm.rang_at IS 'When it was told; empty while it is to come.';

DO $$
DECLARE
  year integer;
BEGIN
  FOR year IN 2026..2027 LOOP
    EXECUTE format('CREATE TABLE dossier.%I PARTITION OF dossier.alarm FOR VALUES FROM (%L) TO (%L)',
      'alarm_' || year, dossier.first_id_of(year), dossier.first_id_of(year + 1));
    EXECUTE format('COMMENT ON TABLE dossier.%I IS %L', 'alarm_' || year, format('Dossiers filed in %s.', year));
  END LOOP;
END
$$;
CREATE TABLE dossier.alarm_default PARTITION OF dossier.alarm DEFAULT;
COMMENT ON TABLE dossier.alarm_default IS 'Dossiers of years that have no partition.';

CREATE OR REPLACE FUNCTION dossier.prepare_years() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'Asia/Ho_Chi_Minh'
SET lock_timeout = '2s' AS $$
DECLARE
  present integer := extract(year FROM now());
  parent text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('dossier.prepare_years', 0));
  FOREACH parent IN ARRAY ARRAY['dossier', 'passage', 'paper', 'outcome', 'alarm'] LOOP
    BEGIN
      PERFORM dossier.make_year(parent, present);
      PERFORM dossier.make_year(parent, present + 1);
    EXCEPTION WHEN lock_not_available THEN
      -- Attaching needs a moment without long transactions. There is a year to spare and another try in hours.
      RAISE WARNING 'the next year of dossier.% is not made yet, for the table is busy', parent;
    END;
  END LOOP;
END $$;

ALTER TABLE dossier.hand ADD COLUMN rung text;
COMMENT ON COLUMN dossier.hand.rung IS 'The last rung of the ladder that was told, for lists; empty where none was since it was promised.';

-- What is under way was never warned of: it is told from its due time on, by the calendar's days where the program knows its hours.
INSERT INTO dossier.alarm (dossier_id, promise, rung, at)
SELECT h.dossier_id, CASE WHEN d.apologised_at IS NULL THEN 1 ELSE 2 END, r.rung, h.due + make_interval(days => r.days)
FROM dossier.hand h
JOIN dossier.dossier d ON d.id = h.dossier_id
CROSS JOIN (VALUES ('to-head', 0), ('to-leader', 1), ('to-superior', 3)) r (rung, days)
WHERE h.stage IN ('in-hand', 'draft-shown') AND h.due IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON dossier.alarm TO motcua_program;
