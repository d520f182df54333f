ALTER TABLE dossier.hand DROP CONSTRAINT hand_check;
ALTER TABLE dossier.hand ADD CONSTRAINT hand_step_stands
  CHECK (stage = 'incomplete' OR (step IS NOT NULL) = (stage IN ('in-hand', 'draft-shown')));
COMMENT ON COLUMN dossier.hand.step IS 'Which step of the procedure, from 0; with an incomplete one, where more was asked for.';
COMMENT ON COLUMN dossier.hand.due IS 'The promise, for lists; empty before acceptance, where there is none and while the clock stands still.';
ALTER TABLE dossier.dossier ADD COLUMN extended_to timestamptz CHECK (extended_to IS NULL OR due IS NOT NULL);
COMMENT ON COLUMN dossier.dossier.due IS 'The first promise, as it was printed.';
COMMENT ON COLUMN dossier.dossier.extended_to IS 'The promise put off by the time that it waited for the citizen, by which it is judged then whether the work was on time; empty where it never waited.';
GRANT UPDATE (extended_to) ON dossier.dossier TO motcua_program;
