CREATE TABLE notification.message (
    id uuid PRIMARY KEY,
    channel text NOT NULL CHECK (channel = 'mail'),
    recipient text NOT NULL CHECK (recipient <> '' AND recipient !~ '[[:cntrl:][:space:]]'),
    language text NOT NULL CHECK (language ~ '^[a-z]{2}$'),
    subject text CHECK (subject !~ '[[:cntrl:]]'),
    body_text text,
    body_html text,
    urgent boolean NOT NULL,
    dedupe_key text NOT NULL CHECK (dedupe_key <> ''),
    about uuid NOT NULL,
    posted_at timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'dead')),
    attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    due_at timestamptz NOT NULL,
    answer text,
    settled_at timestamptz,
    CONSTRAINT settled_is_whole CHECK ((state = 'waiting') = (settled_at IS NULL)),
    CONSTRAINT what_was_sent_is_forgotten CHECK ((state = 'sent') = (body_text IS NULL)
        AND (state = 'sent') = (subject IS NULL) AND (state <> 'sent' OR body_html IS NULL))
);
CREATE UNIQUE INDEX message_dedupe_key ON notification.message (dedupe_key);
CREATE INDEX message_due ON notification.message (due_at, id) WHERE state = 'waiting';
CREATE INDEX message_state ON notification.message (state, id);
CREATE INDEX message_settled ON notification.message (settled_at) WHERE settled_at IS NOT NULL;

COMMENT ON TABLE notification.message IS 'What a room has said to somebody outside. Swept ninety days after it was delivered or given up.';
COMMENT ON COLUMN notification.message.id IS 'UUID version 7; the letter carries it as its Message-ID, whichever attempt it is.';
COMMENT ON COLUMN notification.message.channel IS 'mail.';
COMMENT ON COLUMN notification.message.recipient IS 'The address. Administrators see it masked.';
COMMENT ON COLUMN notification.message.language IS 'In which it is written.';
COMMENT ON COLUMN notification.message.subject IS 'One line; forgotten once it is delivered.';
COMMENT ON COLUMN notification.message.body_text IS 'The words; forgotten once they are delivered.';
COMMENT ON COLUMN notification.message.body_html IS 'The same words with more to look at; empty if there is no such form.';
COMMENT ON COLUMN notification.message.urgent IS 'Whether it may leave at night.';
COMMENT ON COLUMN notification.message.dedupe_key IS 'Posted twice under the same key, it is delivered once.';
COMMENT ON COLUMN notification.message.about IS 'The record of which it speaks.';
COMMENT ON COLUMN notification.message.posted_at IS 'When the room said it.';
COMMENT ON COLUMN notification.message.state IS 'waiting, sent, or dead: given up until an administrator sends it again.';
COMMENT ON COLUMN notification.message.attempts IS 'How often it was taken in hand. Whoever settles it names the attempt, so one that is overtaken changes nothing.';
COMMENT ON COLUMN notification.message.due_at IS 'When it is taken in hand next; while a node has it, when another may.';
COMMENT ON COLUMN notification.message.answer IS 'What the server said last, addresses left out.';
COMMENT ON COLUMN notification.message.settled_at IS 'When it was delivered or given up.';

GRANT USAGE ON SCHEMA notification TO motcua_program;
GRANT SELECT, INSERT, UPDATE, DELETE ON notification.message TO motcua_program;
