-- Rooms migrate in any order: whichever needs it first brings it along.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- Who has to do with a dossier finds it by a name. Rows lie by agency first, so that a search never reads what others have.
CREATE TABLE dossier.named (
  agency uuid NOT NULL,
  practice boolean NOT NULL,
  name text COLLATE "C" NOT NULL CHECK (name <> ''),
  dossier_id uuid NOT NULL REFERENCES dossier.dossier,
  called text NOT NULL CHECK (called <> ''),
  number text CHECK (number ~ '^[0-9]{12}$'),
  tail text CHECK (tail ~ '^[0-9]{4,}$'),
  field text NOT NULL,
  PRIMARY KEY (agency, practice, name, dossier_id)
);
CREATE INDEX named_of_dossier ON dossier.named (dossier_id);
CREATE INDEX named_by_number ON dossier.named (number, agency, practice, dossier_id) WHERE number IS NOT NULL;
CREATE INDEX named_by_tail ON dossier.named (agency, practice, tail, dossier_id) WHERE tail IS NOT NULL;
COMMENT ON TABLE dossier.named IS 'By what an agency finds the dossiers that it has in hand, had, or took in: a row for each agency and each name.';
COMMENT ON COLUMN dossier.named.agency IS 'The agency that has it, had it, or took it in.';
COMMENT ON COLUMN dossier.named.practice IS 'Whether it was made for practice: a world of its own.';
COMMENT ON COLUMN dossier.named.name IS 'Who asks, or whom it is about, without marks and in lower case.';
COMMENT ON COLUMN dossier.named.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.named.called IS 'The name as it was written.';
COMMENT ON COLUMN dossier.named.number IS 'The personal number of who asks; empty beside the name of another, and where none was given.';
COMMENT ON COLUMN dossier.named.tail IS 'The last digits of the official code; empty before acceptance.';
COMMENT ON COLUMN dossier.named.field IS 'Of which field of work the procedure is; empty where of none.';

-- There are a few thousand words in all names, and a word that is wrong is like few others. A name is like thousands.
CREATE TABLE dossier.name_word (
  word text COLLATE "C" PRIMARY KEY CHECK (word <> '')
);
CREATE INDEX name_word_alike ON dossier.name_word USING gin (word public.gin_trgm_ops);
COMMENT ON TABLE dossier.name_word IS 'Each word that occurs in a name, once: what somebody who misspelt one may have meant.';
COMMENT ON COLUMN dossier.name_word.word IS 'Without marks and in lower case.';

-- What is there already is named as it was filed. Marks are taken away as the program does it, for Vietnamese names.
INSERT INTO dossier.named (agency, practice, name, dossier_id, called, number, tail, field)
SELECT a.agency, d.public_code LIKE 'TAP-%', n.name, d.id, max(n.called), max(n.number),
       substring(d.code FROM '[0-9]{4,}$'), ''
FROM dossier.dossier d
CROSS JOIN LATERAL (
  SELECT d.desk AS agency UNION SELECT p.agency FROM dossier.passage p WHERE p.dossier_id = d.id) a
CROSS JOIN LATERAL (
  SELECT t.called, t.number,
         trim(regexp_replace(lower(translate(
           regexp_replace(normalize(t.called, NFD), E'[\u0300-\u036F]', '', 'g'), 'Đđ', 'dd')), '\s+', ' ', 'g')) AS name
  FROM (VALUES (d.answers ->> 'applicant-name', substring(d.answers ->> 'applicant-id' FROM '^[0-9]{12}$')),
               (d.answers ->> 'child-name', NULL)) t (called, number)) n
WHERE n.name <> ''
GROUP BY a.agency, d.public_code, n.name, d.id, d.code;
-- The field of work is that of what it was filed under. A new database has neither, and rooms migrate in any order.
DO $$
BEGIN
  IF to_regclass('catalogue.revision') IS NOT NULL THEN
    EXECUTE $fill$
      UPDATE dossier.named n SET field = r.content #>> '{heading,field}'
      FROM dossier.dossier d JOIN catalogue.revision r ON r.id = d.revision
      WHERE d.id = n.dossier_id AND r.content #>> '{heading,field}' IS NOT NULL
    $fill$;
  END IF;
END
$$;
INSERT INTO dossier.name_word (word)
SELECT DISTINCT w.word
FROM dossier.named n CROSS JOIN LATERAL unnest(string_to_array(n.name, ' ')) w (word)
WHERE w.word <> '';
GRANT SELECT, INSERT, UPDATE, DELETE ON dossier.named TO motcua_program;
GRANT SELECT, INSERT ON dossier.name_word TO motcua_program;
