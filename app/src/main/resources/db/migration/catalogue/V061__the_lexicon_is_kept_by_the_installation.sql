CREATE TABLE catalogue.lexicon_change (
    id uuid PRIMARY KEY,
    section text NOT NULL CHECK (section IN ('spelling', 'filler', 'saying', 'variant', 'elsewhere')),
    shipped text CHECK (shipped <> ''),
    text text CHECK (text <> ''),
    reason text NOT NULL CHECK (reason <> ''),
    made_by uuid,
    made_at timestamptz NOT NULL,
    ended_by uuid,
    ended_at timestamptz,
    end_reason text CHECK (end_reason <> ''),
    CONSTRAINT it_says_something CHECK (shipped IS NOT NULL OR text IS NOT NULL),
    CONSTRAINT it_differs CHECK (shipped IS DISTINCT FROM text),
    CONSTRAINT ended_says_why CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE UNIQUE INDEX lexicon_change_shipped ON catalogue.lexicon_change (section, md5(shipped))
    WHERE ended_at IS NULL AND shipped IS NOT NULL;
CREATE UNIQUE INDEX lexicon_change_text ON catalogue.lexicon_change (section, md5(text))
    WHERE ended_at IS NULL AND text IS NOT NULL;
CREATE INDEX lexicon_change_made ON catalogue.lexicon_change (made_at DESC, id);
COMMENT ON TABLE catalogue.lexicon_change IS 'Where this installation''s lexicon differs from the one that comes with the program. A row is ended, never edited.';
COMMENT ON COLUMN catalogue.lexicon_change.id IS 'UUID version 7; sent twice, a change is made once.';
COMMENT ON COLUMN catalogue.lexicon_change.section IS 'spelling, filler, saying, variant or elsewhere.';
COMMENT ON COLUMN catalogue.lexicon_change.shipped IS 'The entry of the program''s lexicon that it changes; empty for one of our own.';
COMMENT ON COLUMN catalogue.lexicon_change.text IS 'What holds here; empty where the entry is switched off.';
COMMENT ON COLUMN catalogue.lexicon_change.reason IS 'Why, in the words of whoever changed it.';
COMMENT ON COLUMN catalogue.lexicon_change.made_by IS 'The person who changed it; empty for a program.';
COMMENT ON COLUMN catalogue.lexicon_change.made_at IS 'When.';
COMMENT ON COLUMN catalogue.lexicon_change.ended_by IS 'The person who changed it again or took it back.';
COMMENT ON COLUMN catalogue.lexicon_change.ended_at IS 'When; empty while it holds.';
COMMENT ON COLUMN catalogue.lexicon_change.end_reason IS 'Why.';

ALTER TABLE catalogue.edition ADD COLUMN lexicon bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN catalogue.edition.lexicon IS 'Grows with every change of the lexicon, so that each node reads it again.';

GRANT SELECT, INSERT, UPDATE ON catalogue.lexicon_change TO motcua_program;
