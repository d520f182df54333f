ALTER TABLE identity.account ADD COLUMN language text CHECK (language IN ('vi', 'en'));
COMMENT ON COLUMN identity.account.language IS 'In which language the person is written to: that of their first sign-in until they choose another; empty while nobody has said.';
