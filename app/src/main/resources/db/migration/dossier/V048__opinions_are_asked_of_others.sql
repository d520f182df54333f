CREATE TABLE dossier.opinion (
  dossier_id uuid NOT NULL REFERENCES dossier.dossier,
  number smallint NOT NULL CHECK (number > 0),
  asked_at timestamptz NOT NULL,
  asked_by uuid NOT NULL,
  from_agency uuid NOT NULL,
  from_role text NOT NULL,
  agency uuid NOT NULL,
  role text NOT NULL,
  question text NOT NULL CHECK (question <> ''),
  due timestamptz NOT NULL,
  next_at timestamptz,
  given_at timestamptz,
  given_by uuid,
  answer text CHECK (answer <> ''),
  paper uuid,
  withdrawn_at timestamptz,
  PRIMARY KEY (dossier_id, number),
  CHECK (num_nonnulls(given_at, given_by, answer) IN (0, 3)),
  CHECK (paper IS NULL OR given_at IS NOT NULL),
  CHECK (given_at IS NULL OR withdrawn_at IS NULL)
) PARTITION BY RANGE (dossier_id);
CREATE INDEX opinion_awaited ON dossier.opinion (agency, role, due) WHERE given_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX opinion_next ON dossier.opinion (next_at) WHERE next_at IS NOT NULL;
COMMENT ON TABLE dossier.opinion IS 'What whoever had a dossier at a step asked of others, and what they said. A question is answered or withdrawn once; neither is changed.';
COMMENT ON COLUMN dossier.opinion.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.opinion.number IS 'From 1 on.';
COMMENT ON COLUMN dossier.opinion.asked_at IS 'When it was asked.';
COMMENT ON COLUMN dossier.opinion.asked_by IS 'Who asked.';
COMMENT ON COLUMN dossier.opinion.from_agency IS 'The agency that had the dossier then.';
COMMENT ON COLUMN dossier.opinion.from_role IS 'The role that had it there.';
COMMENT ON COLUMN dossier.opinion.agency IS 'The agency that is asked.';
COMMENT ON COLUMN dossier.opinion.role IS 'The role there that answers.';
COMMENT ON COLUMN dossier.opinion.question IS 'What is asked.';
COMMENT ON COLUMN dossier.opinion.due IS 'By when an answer is asked for.';
COMMENT ON COLUMN dossier.opinion.next_at IS 'When both sides are reminded next; empty where they are no more, and in practice.';
COMMENT ON COLUMN dossier.opinion.given_at IS 'When it was answered; empty while it is not.';
COMMENT ON COLUMN dossier.opinion.given_by IS 'Who answered.';
COMMENT ON COLUMN dossier.opinion.answer IS 'What they said.';
COMMENT ON COLUMN dossier.opinion.paper IS 'The file that came with the answer; empty where none did.';
COMMENT ON COLUMN dossier.opinion.withdrawn_at IS 'When whoever asked took the question back; empty where nobody did.';

DO $$
DECLARE
  year integer;
BEGIN
  FOR year IN 2026..2027 LOOP
    EXECUTE format('CREATE TABLE dossier.%I PARTITION OF dossier.opinion FOR VALUES FROM (%L) TO (%L)',
      'opinion_' || year, dossier.first_id_of(year), dossier.first_id_of(year + 1));
    EXECUTE format('COMMENT ON TABLE dossier.%I IS %L', 'opinion_' || year, format('Dossiers filed in %s.', year));
  END LOOP;
END
$$;
CREATE TABLE dossier.opinion_default PARTITION OF dossier.opinion DEFAULT;
COMMENT ON TABLE dossier.opinion_default IS 'Dossiers of years that have no partition.';

CREATE OR REPLACE FUNCTION dossier.prepare_years() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'Asia/Ho_Chi_Minh'
SET lock_timeout = '2s' AS $$
DECLARE
  present integer := extract(year FROM now());
  parent text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('dossier.prepare_years', 0));
  FOREACH parent IN ARRAY ARRAY['dossier', 'passage', 'paper', 'outcome', 'alarm', 'remark', 'opinion'] LOOP
    BEGIN
      PERFORM dossier.make_year(parent, present);
      PERFORM dossier.make_year(parent, present + 1);
    EXCEPTION WHEN lock_not_available THEN
      -- Attaching needs a moment without long transactions. There is a year to spare and another try in hours.
      RAISE WARNING 'the next year of dossier.% is not made yet, for the table is busy', parent;
    END;
  END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE ON dossier.opinion TO motcua_program;
