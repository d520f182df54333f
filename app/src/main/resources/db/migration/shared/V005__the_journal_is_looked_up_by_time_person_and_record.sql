-- Partial where a column is often empty; on_behalf_of is rare, so its index stays small.
CREATE INDEX journal_by_time ON shared.journal (at, id);
CREATE INDEX journal_by_actor ON shared.journal (actor, at) WHERE actor IS NOT NULL;
CREATE INDEX journal_by_person_acted_for ON shared.journal (on_behalf_of, at) WHERE on_behalf_of IS NOT NULL;
CREATE INDEX journal_by_owner ON shared.journal (owner, at) WHERE owner IS NOT NULL;
CREATE INDEX journal_by_record ON shared.journal (record, at) WHERE record IS NOT NULL;
