-- Dossiers lie together by the year of their id, a UUID version 7, so that an old year can be archived as a whole and a
-- question about one dossier touches one partition.
CREATE FUNCTION dossier.first_id_of(year integer) RETURNS uuid
LANGUAGE sql IMMUTABLE STRICT
AS $$
  SELECT (lpad(to_hex((extract(epoch FROM make_timestamptz(year, 1, 1, 0, 0, 0, 'Asia/Ho_Chi_Minh')) * 1000)::bigint), 12, '0')
          || repeat('0', 20))::uuid
$$;
COMMENT ON FUNCTION dossier.first_id_of(integer) IS 'The least UUID version 7 of a year in Viet Nam.';

CREATE TABLE dossier.draft (
  id uuid PRIMARY KEY,
  owner uuid NOT NULL,
  procedure text NOT NULL,
  revision uuid NOT NULL,
  desk uuid NOT NULL,
  situation smallint NOT NULL DEFAULT 0 CHECK (situation >= 0),
  answers jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(answers) = 'object'),
  edits integer NOT NULL DEFAULT 0,
  begun_at timestamptz NOT NULL,
  saved_at timestamptz NOT NULL,
  dossier_id uuid UNIQUE
);
CREATE INDEX draft_open_of_owner ON dossier.draft (owner, saved_at DESC) WHERE dossier_id IS NULL;
COMMENT ON TABLE dossier.draft IS 'What a citizen has filled in so far. Saved after each step; filed once.';
COMMENT ON COLUMN dossier.draft.id IS 'UUID version 7.';
COMMENT ON COLUMN dossier.draft.owner IS 'Whose draft it is.';
COMMENT ON COLUMN dossier.draft.procedure IS 'The national code of the procedure.';
COMMENT ON COLUMN dossier.draft.revision IS 'The revision whose form is filled in.';
COMMENT ON COLUMN dossier.draft.desk IS 'The agency that will take it in.';
COMMENT ON COLUMN dossier.draft.situation IS 'Which of the procedure''s cases it is, from 0: each asks for papers of its own.';
COMMENT ON COLUMN dossier.draft.answers IS 'As typed, right or wrong, by field and box.';
COMMENT ON COLUMN dossier.draft.edits IS 'How often it was saved: whoever saves says which edition was on the screen.';
COMMENT ON COLUMN dossier.draft.begun_at IS 'When it was begun.';
COMMENT ON COLUMN dossier.draft.saved_at IS 'When it was last saved.';
COMMENT ON COLUMN dossier.draft.dossier_id IS 'What it became; filed twice, it is the same dossier.';

CREATE TABLE dossier.draft_paper (
  draft_id uuid NOT NULL REFERENCES dossier.draft ON DELETE CASCADE,
  number smallint NOT NULL CHECK (number >= 0),
  component smallint NOT NULL CHECK (component >= 0),
  file_id uuid NOT NULL UNIQUE,
  added_at timestamptz NOT NULL,
  PRIMARY KEY (draft_id, number)
);
COMMENT ON TABLE dossier.draft_paper IS 'A paper added to a draft.';
COMMENT ON COLUMN dossier.draft_paper.draft_id IS 'The draft.';
COMMENT ON COLUMN dossier.draft_paper.number IS 'In the order in which they were added.';
COMMENT ON COLUMN dossier.draft_paper.component IS 'Which of the papers that the procedure asks for, from 0.';
COMMENT ON COLUMN dossier.draft_paper.file_id IS 'The file in the room document.';
COMMENT ON COLUMN dossier.draft_paper.added_at IS 'When it was added.';

CREATE TABLE dossier.dossier (
  id uuid PRIMARY KEY,
  public_code text NOT NULL CHECK (public_code ~ '^T-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$'),
  secret text NOT NULL CHECK (secret ~ '^[0-9]{4}$'),
  owner uuid NOT NULL,
  desk uuid NOT NULL,
  procedure text NOT NULL,
  revision uuid NOT NULL,
  situation smallint NOT NULL CHECK (situation >= 0),
  channel smallint NOT NULL CHECK (channel BETWEEN 1 AND 3),
  assisted boolean NOT NULL,
  answers jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'object'),
  filed_at timestamptz NOT NULL,
  asked_before boolean NOT NULL DEFAULT false,
  code text,
  accepted_at timestamptz,
  accepted_by uuid,
  due timestamptz,
  finished_at timestamptz,
  ended text CHECK (ended IN ('returned', 'not-accepted')),
  ended_at timestamptz,
  CHECK ((code IS NULL) = (accepted_at IS NULL) AND (code IS NULL) = (accepted_by IS NULL)),
  CHECK (due IS NULL OR accepted_at IS NOT NULL),
  CHECK ((ended IS NULL) = (ended_at IS NULL))
) PARTITION BY RANGE (id);
CREATE INDEX dossier_of_owner ON dossier.dossier (owner, id DESC);
COMMENT ON TABLE dossier.dossier IS 'A dossier: what was filed, promised and returned. Who has an open one is in dossier.hand.';
COMMENT ON COLUMN dossier.dossier.id IS 'UUID version 7 of the instant of filing.';
COMMENT ON COLUMN dossier.dossier.public_code IS 'What the citizen holds from filing on.';
COMMENT ON COLUMN dossier.dossier.secret IS 'Four digits given to the citizen with the code, asked for before anything is told without sign-in.';
COMMENT ON COLUMN dossier.dossier.owner IS 'Whose dossier it is.';
COMMENT ON COLUMN dossier.dossier.desk IS 'The agency that takes it in and returns the result.';
COMMENT ON COLUMN dossier.dossier.procedure IS 'The national code of the procedure.';
COMMENT ON COLUMN dossier.dossier.revision IS 'The revision in force when it was filed.';
COMMENT ON COLUMN dossier.dossier.situation IS 'Which of the procedure''s cases it is, from 0.';
COMMENT ON COLUMN dossier.dossier.channel IS 'National channel: 1 in person, 2 online, 3 by post.';
COMMENT ON COLUMN dossier.dossier.assisted IS 'Whether somebody else filled it in for the owner.';
COMMENT ON COLUMN dossier.dossier.answers IS 'What was answered, checked and put into one spelling, by field and box.';
COMMENT ON COLUMN dossier.dossier.filed_at IS 'When it was filed.';
COMMENT ON COLUMN dossier.dossier.asked_before IS 'Whether a supplement was asked for before acceptance; that may be done once.';
COMMENT ON COLUMN dossier.dossier.code IS 'The official code, given on acceptance.';
COMMENT ON COLUMN dossier.dossier.accepted_at IS 'When it was accepted: the clock starts.';
COMMENT ON COLUMN dossier.dossier.accepted_by IS 'The clerk.';
COMMENT ON COLUMN dossier.dossier.due IS 'The first promise, by which it is judged whether the work was on time.';
COMMENT ON COLUMN dossier.dossier.finished_at IS 'When the result was ready.';
COMMENT ON COLUMN dossier.dossier.ended IS 'How it ended; empty while it is open.';
COMMENT ON COLUMN dossier.dossier.ended_at IS 'When it ended.';

CREATE TABLE dossier.code (
  code text PRIMARY KEY,
  dossier_id uuid NOT NULL REFERENCES dossier.dossier
);
CREATE INDEX code_of_dossier ON dossier.code (dossier_id);
COMMENT ON TABLE dossier.code IS 'Every code a dossier was ever given leads to it, for ever.';
COMMENT ON COLUMN dossier.code.code IS 'A public code or an official one.';
COMMENT ON COLUMN dossier.code.dossier_id IS 'The dossier.';

CREATE TABLE dossier.series (
  agency uuid NOT NULL,
  day date NOT NULL,
  last integer NOT NULL CHECK (last > 0),
  PRIMARY KEY (agency, day)
);
COMMENT ON TABLE dossier.series IS 'Numbers given at an agency on a day: locked last in the accepting transaction, so that none is skipped and none given twice.';
COMMENT ON COLUMN dossier.series.agency IS 'The accepting agency.';
COMMENT ON COLUMN dossier.series.day IS 'The day of acceptance in Viet Nam.';
COMMENT ON COLUMN dossier.series.last IS 'The last number given.';

CREATE TABLE dossier.hand (
  dossier_id uuid PRIMARY KEY REFERENCES dossier.dossier,
  stage text NOT NULL CHECK (stage IN ('filed', 'incomplete', 'refusal-proposed', 'in-hand', 'draft-shown', 'finished')),
  step smallint CHECK (step >= 0),
  agency uuid NOT NULL,
  role text NOT NULL,
  since timestamptz NOT NULL,
  procedure text NOT NULL,
  due timestamptz,
  proposed_by uuid,
  silent_at timestamptz,
  CHECK ((step IS NOT NULL) = (stage IN ('in-hand', 'draft-shown'))),
  CHECK ((proposed_by IS NOT NULL) = (stage = 'refusal-proposed')),
  CHECK ((silent_at IS NOT NULL) = (stage = 'draft-shown'))
);
CREATE INDEX hand_inbox ON dossier.hand (agency, role, due, dossier_id);
CREATE INDEX hand_silence ON dossier.hand (silent_at) WHERE silent_at IS NOT NULL;
COMMENT ON TABLE dossier.hand IS 'Who has an open dossier in hand. It grows with the work to be done and not with the years.';
COMMENT ON COLUMN dossier.hand.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.hand.stage IS 'Where it stands.';
COMMENT ON COLUMN dossier.hand.step IS 'Which step of the procedure, from 0.';
COMMENT ON COLUMN dossier.hand.agency IS 'The agency that has it.';
COMMENT ON COLUMN dossier.hand.role IS 'The role whose turn it is there.';
COMMENT ON COLUMN dossier.hand.since IS 'Since when.';
COMMENT ON COLUMN dossier.hand.procedure IS 'The procedure, for lists.';
COMMENT ON COLUMN dossier.hand.due IS 'The promise, for lists; empty before acceptance and where there is none.';
COMMENT ON COLUMN dossier.hand.proposed_by IS 'Who proposed not to accept it.';
COMMENT ON COLUMN dossier.hand.silent_at IS 'After this the citizen''s silence means that the draft is right.';

CREATE TABLE dossier.passage (
  dossier_id uuid NOT NULL REFERENCES dossier.dossier,
  number smallint NOT NULL CHECK (number > 0),
  at timestamptz NOT NULL,
  verb text NOT NULL,
  by uuid,
  stage text NOT NULL,
  step smallint,
  agency uuid NOT NULL,
  role text NOT NULL,
  note text,
  PRIMARY KEY (dossier_id, number)
) PARTITION BY RANGE (dossier_id);
COMMENT ON TABLE dossier.passage IS 'The way of a dossier: a row for each move, never changed. The control slip is printed from it.';
COMMENT ON COLUMN dossier.passage.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.passage.number IS 'From 1 on; two moves at once cannot both take the next.';
COMMENT ON COLUMN dossier.passage.at IS 'When.';
COMMENT ON COLUMN dossier.passage.verb IS 'What was done.';
COMMENT ON COLUMN dossier.passage.by IS 'Who did it; empty for the program.';
COMMENT ON COLUMN dossier.passage.stage IS 'Where it stood afterwards.';
COMMENT ON COLUMN dossier.passage.step IS 'At which step afterwards.';
COMMENT ON COLUMN dossier.passage.agency IS 'Who had it afterwards.';
COMMENT ON COLUMN dossier.passage.role IS 'Whose turn it was afterwards.';
COMMENT ON COLUMN dossier.passage.note IS 'The reason given, where one is asked for: what is missing, why it is refused or sent back.';

CREATE TABLE dossier.paper (
  dossier_id uuid NOT NULL REFERENCES dossier.dossier,
  number smallint NOT NULL CHECK (number >= 0),
  component smallint NOT NULL CHECK (component >= 0),
  file_id uuid NOT NULL,
  added_at timestamptz NOT NULL,
  added_by uuid,
  PRIMARY KEY (dossier_id, number)
) PARTITION BY RANGE (dossier_id);
COMMENT ON TABLE dossier.paper IS 'A paper of a dossier.';
COMMENT ON COLUMN dossier.paper.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.paper.number IS 'In the order in which they came.';
COMMENT ON COLUMN dossier.paper.component IS 'Which of the papers that the procedure asks for, from 0.';
COMMENT ON COLUMN dossier.paper.file_id IS 'The file in the room document.';
COMMENT ON COLUMN dossier.paper.added_at IS 'When it came.';
COMMENT ON COLUMN dossier.paper.added_by IS 'Who added it.';

CREATE TABLE dossier.outcome (
  dossier_id uuid NOT NULL REFERENCES dossier.dossier,
  version smallint NOT NULL CHECK (version > 0),
  wording text NOT NULL CHECK (wording <> ''),
  written_at timestamptz NOT NULL,
  written_by uuid NOT NULL,
  PRIMARY KEY (dossier_id, version)
) PARTITION BY RANGE (dossier_id);
COMMENT ON TABLE dossier.outcome IS 'What is to be decided, in words: a version for each time it was written. The last one is what the result says.';
COMMENT ON COLUMN dossier.outcome.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.outcome.version IS 'From 1 on.';
COMMENT ON COLUMN dossier.outcome.wording IS 'What it says.';
COMMENT ON COLUMN dossier.outcome.written_at IS 'When it was written.';
COMMENT ON COLUMN dossier.outcome.written_by IS 'Who wrote it, and so does not sign it.';

DO $$
DECLARE
  parent text;
  year integer;
  child text;
BEGIN
  FOREACH parent IN ARRAY ARRAY['dossier', 'passage', 'paper', 'outcome'] LOOP
    FOR year IN 2026..2045 LOOP
      child := format('%s_%s', parent, year);
      EXECUTE format('CREATE TABLE dossier.%I PARTITION OF dossier.%I FOR VALUES FROM (%L) TO (%L)',
        child, parent, dossier.first_id_of(year), dossier.first_id_of(year + 1));
      EXECUTE format('COMMENT ON TABLE dossier.%I IS %L', child, format('Dossiers filed in %s.', year));
    END LOOP;
    EXECUTE format('CREATE TABLE dossier.%I PARTITION OF dossier.%I DEFAULT', parent || '_default', parent);
    EXECUTE format('COMMENT ON TABLE dossier.%I IS %L', parent || '_default', 'Dossiers of years that have no partition.');
  END LOOP;
END
$$;

GRANT USAGE ON SCHEMA dossier TO motcua_program;
GRANT SELECT, INSERT, UPDATE, DELETE ON dossier.draft, dossier.draft_paper, dossier.hand TO motcua_program;
GRANT SELECT, INSERT ON dossier.dossier, dossier.code, dossier.passage, dossier.paper, dossier.outcome TO motcua_program;
GRANT SELECT, INSERT, UPDATE ON dossier.series TO motcua_program;
-- What was filed, and how it went, is never altered; the rest is entered as it comes about.
GRANT UPDATE (asked_before, code, accepted_at, accepted_by, due, finished_at, ended, ended_at) ON dossier.dossier TO motcua_program;
