CREATE TABLE webhook.subscriber (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (name <> '' AND length(name) <= 100),
    address text NOT NULL CHECK (address ~ '^https?://' AND address !~ '[[:cntrl:][:space:]]'),
    topics text[] NOT NULL CHECK (cardinality(topics) > 0),
    since timestamptz NOT NULL,
    ended_at timestamptz
);
COMMENT ON TABLE webhook.subscriber IS 'A program of others that is told what happened. Kept for ever, so that the journal can be read.';
COMMENT ON COLUMN webhook.subscriber.id IS 'Made where the form is shown, so that sending it twice is the same request.';
COMMENT ON COLUMN webhook.subscriber.name IS 'What administrators call it.';
COMMENT ON COLUMN webhook.subscriber.address IS 'Where it is told. Where the name in it leads is judged at each telling.';
COMMENT ON COLUMN webhook.subscriber.topics IS 'Of what: dossiers, procedures, agencies, calendar.';
COMMENT ON COLUMN webhook.subscriber.since IS 'It is told what happened from then on.';
COMMENT ON COLUMN webhook.subscriber.ended_at IS 'Since when it is told nothing; empty while it is.';

CREATE TABLE webhook.secret (
    subscriber_id uuid NOT NULL REFERENCES webhook.subscriber (id),
    made_at timestamptz NOT NULL,
    key text NOT NULL CHECK (key ~ '^whsec_'),
    until timestamptz,
    PRIMARY KEY (subscriber_id, made_at)
);
COMMENT ON TABLE webhook.secret IS 'With what is signed what a subscriber is told. A row goes when it signs no more.';
COMMENT ON COLUMN webhook.secret.subscriber_id IS 'Whose it is too.';
COMMENT ON COLUMN webhook.secret.made_at IS 'When it was made, and told once.';
COMMENT ON COLUMN webhook.secret.key IS 'The secret itself: signing needs it, so a hash would not do.';
COMMENT ON COLUMN webhook.secret.until IS 'Until when it signs beside a newer one; empty while it is the newest.';

CREATE TABLE webhook.news (
    id uuid PRIMARY KEY,
    subscriber_id uuid NOT NULL REFERENCES webhook.subscriber (id),
    event bigint NOT NULL,
    fact text NOT NULL,
    at timestamptz NOT NULL,
    body text NOT NULL,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'told', 'dead')),
    attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    due_at timestamptz NOT NULL,
    answer text,
    settled_at timestamptz,
    CONSTRAINT news_settled_is_whole CHECK ((state = 'waiting') = (settled_at IS NULL))
);
CREATE UNIQUE INDEX news_event ON webhook.news (subscriber_id, event);
CREATE INDEX news_due ON webhook.news (subscriber_id, due_at, id) WHERE state = 'waiting';
CREATE INDEX news_of ON webhook.news (subscriber_id, id);
CREATE INDEX news_dead ON webhook.news (subscriber_id, id) WHERE state = 'dead';
CREATE INDEX news_settled ON webhook.news (settled_at) WHERE settled_at IS NOT NULL;
COMMENT ON TABLE webhook.news IS 'What a subscriber is to be told, and what became of it. Swept thirty days after it was told or given up.';
COMMENT ON COLUMN webhook.news.id IS 'UUID version 7; the receiver knows it by it, whichever attempt it is.';
COMMENT ON COLUMN webhook.news.subscriber_id IS 'Who is to be told.';
COMMENT ON COLUMN webhook.news.event IS 'The event of which it tells; told once to each.';
COMMENT ON COLUMN webhook.news.fact IS 'The name of the fact.';
COMMENT ON COLUMN webhook.news.at IS 'When it happened.';
COMMENT ON COLUMN webhook.news.body IS 'What is sent: the fact as the event log has it, ids and numbers.';
COMMENT ON COLUMN webhook.news.state IS 'waiting, told, or dead: given up until an administrator has it told again.';
COMMENT ON COLUMN webhook.news.attempts IS 'How often it was taken in hand.';
COMMENT ON COLUMN webhook.news.due_at IS 'When it is taken in hand next; while a node has it, when another may.';
COMMENT ON COLUMN webhook.news.answer IS 'What was answered last: a status, or why there was none.';
COMMENT ON COLUMN webhook.news.settled_at IS 'When it was told or given up.';

GRANT USAGE ON SCHEMA webhook TO motcua_program;
GRANT SELECT, INSERT, UPDATE ON webhook.subscriber TO motcua_program;
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook.secret, webhook.news TO motcua_program;
