ALTER TABLE dossier.dossier DROP CONSTRAINT dossier_ended_check;
ALTER TABLE dossier.dossier ADD CONSTRAINT dossier_ended_check
  CHECK (ended IN ('returned', 'not-accepted', 'withdrawn', 'stopped'));
