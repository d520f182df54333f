ALTER TABLE dossier.draft ADD COLUMN begun_by uuid;
CREATE INDEX draft_open_of_beginner ON dossier.draft (begun_by) WHERE begun_by IS NOT NULL AND dossier_id IS NULL;
COMMENT ON COLUMN dossier.draft.begun_by IS 'Who fills it in for the owner; empty where the owner does.';

ALTER TABLE dossier.dossier
    ADD COLUMN filer uuid,
    ADD COLUMN mandate uuid,
    ADD CHECK ((filer IS NULL) = (mandate IS NULL));
COMMENT ON COLUMN dossier.dossier.filer IS 'Who filed it for the owner; empty where the owner did.';
COMMENT ON COLUMN dossier.dossier.mandate IS 'By what right, in identity.mandate; empty where the owner filed.';
COMMENT ON COLUMN dossier.dossier.assisted IS 'Whether a neighbour or an officer helped the owner: neither they themselves nor who acts for them by law or by their own choice.';
