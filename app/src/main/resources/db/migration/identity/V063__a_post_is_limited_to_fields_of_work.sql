-- Communes divide their work: one specialist keeps civil status, another land.
ALTER TABLE identity.post ADD COLUMN fields text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN identity.post.fields IS
  'The fields of work for which it counts, in the official wording of the catalogue; none where it counts for every field.';
