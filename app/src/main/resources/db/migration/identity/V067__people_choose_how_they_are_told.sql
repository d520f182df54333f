ALTER TABLE identity.account
    ADD COLUMN told_by text[] NOT NULL DEFAULT '{mail}' CHECK (told_by <@ ARRAY['mail', 'text', 'zalo', 'call']);
COMMENT ON COLUMN identity.account.told_by IS 'By which ways news of their dossiers reaches them: mail, to the address given with each; text, zalo and call, to their telephone while it is confirmed; none where they want to hear nothing.';
