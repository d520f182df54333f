-- A leader asks what a change of days would move. What is finished, ended or put off with an apology leaves the index.
CREATE INDEX dossier_promised ON dossier.dossier (desk)
  WHERE accepted_at IS NOT NULL AND finished_at IS NULL AND ended IS NULL AND put_off_to IS NULL;
