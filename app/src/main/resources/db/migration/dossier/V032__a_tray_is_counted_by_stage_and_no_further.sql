-- An inbox that is read and counted stage by stage never passes by a dossier that is not shown, however full it is.
CREATE INDEX hand_tray ON dossier.hand (agency, role, stage, due, dossier_id);
DROP INDEX dossier.hand_inbox;
