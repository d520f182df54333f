-- Sums without anybody in them, by the month in which drafts were begun: a share is a share of the same people, and a question
-- about a year reads twelve rows of each sum however many drafts there were.
CREATE TABLE dossier.form_tally (
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  desk uuid NOT NULL,
  item text COLLATE "C" NOT NULL CHECK (item IN (
    'begun', 'filed', 'given-up', 'expired', 'spent', 'typed', 'prefilled', 'changed', 'flawed')),
  procedure text COLLATE "C" NOT NULL,
  revision uuid NOT NULL,
  name text COLLATE "C" NOT NULL,
  problem text COLLATE "C" NOT NULL,
  count integer NOT NULL CHECK (count > 0),
  PRIMARY KEY (month, desk, item, procedure, revision, name, problem)
) WITH (fillfactor = 80);
COMMENT ON TABLE dossier.form_tally IS 'How forms are filled in: sums, with nobody in them.';
COMMENT ON COLUMN dossier.form_tally.month IS 'The month in which the drafts were begun, by its first day.';
COMMENT ON COLUMN dossier.form_tally.desk IS 'The agency that will take in what comes of them.';
COMMENT ON COLUMN dossier.form_tally.item IS 'What is counted: drafts begun, filed, given up or expired; drafts filed after such a time; answers in what was filed, typed, left as offered or offered and changed; pages sent with something wrong.';
COMMENT ON COLUMN dossier.form_tally.procedure IS 'The national code of the procedure.';
COMMENT ON COLUMN dossier.form_tally.revision IS 'The revision whose form was filled in.';
COMMENT ON COLUMN dossier.form_tally.name IS 'The step at which it was given up or expired, the class of the time it took, or the question that was answered wrong; empty where there is no more to tell apart.';
COMMENT ON COLUMN dossier.form_tally.problem IS 'What was wrong with the answer; empty where nothing was.';
COMMENT ON COLUMN dossier.form_tally.count IS 'How often.';
GRANT SELECT, INSERT, UPDATE ON dossier.form_tally TO motcua_program;

-- What was begun before, and what is begun for practice, is not counted, and so neither is what becomes of it.
ALTER TABLE dossier.draft ADD COLUMN measured boolean NOT NULL DEFAULT false;
ALTER TABLE dossier.draft ADD COLUMN step text CHECK (step <> '');
COMMENT ON COLUMN dossier.draft.measured IS 'Whether it is counted in the measures of its form: not what is for practice, nor what was begun before there were any.';
COMMENT ON COLUMN dossier.draft.step IS 'The step that lies before whoever fills it in: the page that was sent with mistakes, or the one after it; "+rest" after the last. Empty before the first was sent.';
-- What was filed is not in it, so that looking for what lies untouched never costs more with the years.
CREATE INDEX draft_measured ON dossier.draft (procedure, desk, saved_at) WHERE measured AND dossier_id IS NULL;
