-- Who prepares does not sign, and neither do they for whom it was prepared: both stand beside what was done.
ALTER TABLE dossier.passage ADD COLUMN absent uuid;
COMMENT ON COLUMN dossier.passage.absent IS 'The officer for whom whoever did it stood in; empty where it was for nobody.';
ALTER TABLE dossier.outcome ADD COLUMN written_for uuid;
COMMENT ON COLUMN dossier.outcome.written_for IS
  'The officer for whom whoever wrote it stood in, and who does not sign it either; empty where it was for nobody.';
ALTER TABLE dossier.hand ADD COLUMN proposed_for uuid;
COMMENT ON COLUMN dossier.hand.proposed_for IS
  'The officer for whom whoever proposed not to accept it stood in; empty where it was for nobody.';
