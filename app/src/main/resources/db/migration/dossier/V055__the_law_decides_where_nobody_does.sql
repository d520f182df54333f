ALTER TABLE dossier.hand ADD COLUMN tacit_at timestamptz;
CREATE INDEX hand_tacit ON dossier.hand (tacit_at) WHERE tacit_at IS NOT NULL;
COMMENT ON COLUMN dossier.hand.tacit_at IS 'When the law takes the silence of the office for its answer; empty where no law does, while the clock stands still and once somebody has decided.';

ALTER TABLE dossier.alarm
  DROP CONSTRAINT alarm_rung_check,
  ADD CONSTRAINT alarm_rung_check CHECK (rung IN ('half-gone', 'most-gone', 'last-day', 'to-head', 'to-leader', 'to-superior',
    'silence-far', 'silence-near'));

-- What the law decides nobody has written.
DO $$
DECLARE
  part regclass;
BEGIN
  ALTER TABLE dossier.outcome ALTER COLUMN written_by DROP NOT NULL;
  FOR part IN SELECT i.inhrelid::regclass FROM pg_inherits i WHERE i.inhparent = 'dossier.outcome'::regclass LOOP
    EXECUTE format('ALTER TABLE %s ALTER COLUMN written_by DROP NOT NULL', part);
  END LOOP;
END
$$;
COMMENT ON COLUMN dossier.outcome.written_by IS 'Who wrote it; empty where the law took silence for the answer.';

CREATE TABLE dossier.tacit (
  dossier_id uuid PRIMARY KEY REFERENCES dossier.dossier,
  code text NOT NULL,
  procedure text NOT NULL,
  revision uuid NOT NULL,
  meaning text NOT NULL CHECK (meaning IN ('accepts', 'refuses')),
  decided_at timestamptz NOT NULL,
  agency uuid NOT NULL,
  role text NOT NULL
);
CREATE INDEX tacit_of_agency ON dossier.tacit (agency, decided_at DESC, dossier_id);
COMMENT ON TABLE dossier.tacit IS 'Dossiers about which nobody decided in time, so that the law did: for the leader of the agency that was silent.';
COMMENT ON COLUMN dossier.tacit.dossier_id IS 'The dossier; this happens to it once at most.';
COMMENT ON COLUMN dossier.tacit.code IS 'Its official code, for lists.';
COMMENT ON COLUMN dossier.tacit.procedure IS 'The national code of the procedure.';
COMMENT ON COLUMN dossier.tacit.revision IS 'The revision that states what silence means.';
COMMENT ON COLUMN dossier.tacit.meaning IS 'What the silence was taken for.';
COMMENT ON COLUMN dossier.tacit.decided_at IS 'When the time was over.';
COMMENT ON COLUMN dossier.tacit.agency IS 'The agency that had it in hand.';
COMMENT ON COLUMN dossier.tacit.role IS 'The role whose turn it was there.';

GRANT SELECT, INSERT ON dossier.tacit TO motcua_program;
