-- A paper is known by its place among those that its case asks for. Whoever chooses another case finds the papers again when
-- they choose back.
ALTER TABLE dossier.draft_paper ADD COLUMN situation smallint CHECK (situation >= 0);
UPDATE dossier.draft_paper p SET situation = d.situation FROM dossier.draft d WHERE d.id = p.draft_id;
ALTER TABLE dossier.draft_paper ALTER COLUMN situation SET NOT NULL;
COMMENT ON COLUMN dossier.draft_paper.situation IS 'The case for which it was added, from 0.';
