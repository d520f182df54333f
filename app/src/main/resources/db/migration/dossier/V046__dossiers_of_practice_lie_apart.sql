-- A dossier made for practice is known by its code, TAP- in front. Rows of before begin with T- alone: they need no look.
ALTER TABLE dossier.dossier DROP CONSTRAINT dossier_public_code_check;
ALTER TABLE dossier.dossier ADD CONSTRAINT dossier_public_code_check
  CHECK (public_code ~ '^T(AP)?-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$') NOT VALID;

-- The code settles it, so that nothing can say otherwise; and lists read it without reading the code.
ALTER TABLE dossier.hand ADD COLUMN practice boolean NOT NULL GENERATED ALWAYS AS (starts_with(code, 'TAP-')) STORED;
COMMENT ON COLUMN dossier.hand.practice IS 'Whether it was made for practice: then it lies in no tray but a trainee''s.';

-- Two indexes, so that a tray passes by nothing of the other world and costs what it cost.
CREATE INDEX hand_tray_of_service ON dossier.hand (agency, role, stage, due, dossier_id) WHERE NOT practice;
CREATE INDEX hand_tray_of_practice ON dossier.hand (agency, role, stage, due, dossier_id) WHERE practice;
DROP INDEX dossier.hand_tray;
DROP INDEX dossier.hand_by_field;
CREATE INDEX hand_by_field ON dossier.hand (agency, role, field, stage, due, dossier_id) WHERE NOT practice;

CREATE TABLE dossier.practice_series (
  agency uuid NOT NULL,
  day date NOT NULL,
  last integer NOT NULL CHECK (last > 0),
  PRIMARY KEY (agency, day)
);
COMMENT ON TABLE dossier.practice_series IS 'Numbers given in practice at an agency on a day: beside the official series, which stays without gaps.';
COMMENT ON COLUMN dossier.practice_series.agency IS 'The agency at which it was accepted.';
COMMENT ON COLUMN dossier.practice_series.day IS 'The day of acceptance in Viet Nam.';
COMMENT ON COLUMN dossier.practice_series.last IS 'The last number given.';
GRANT SELECT, INSERT, UPDATE ON dossier.practice_series TO motcua_program;
