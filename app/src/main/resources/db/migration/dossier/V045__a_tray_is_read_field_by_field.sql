-- A post may be limited to fields of work. Its tray is read from the beginning of an index for each of them, however many
-- dossiers of other fields lie in it.
ALTER TABLE dossier.hand ADD COLUMN field text NOT NULL DEFAULT '';
COMMENT ON COLUMN dossier.hand.field IS 'The field of work of its procedure, for lists; empty where it is of none.';

-- What is in hand already takes it from what it was filed under. A new database has neither, and rooms migrate in any order.
DO $$
BEGIN
  IF to_regclass('catalogue.revision') IS NOT NULL THEN
    EXECUTE $fill$
      UPDATE dossier.hand h SET field = r.content #>> '{heading,field}'
      FROM catalogue.revision r
      WHERE r.id = h.revision AND r.content #>> '{heading,field}' IS NOT NULL
    $fill$;
  END IF;
END
$$;
CREATE INDEX hand_by_field ON dossier.hand (agency, role, field, stage, due, dossier_id);
