-- Mẫu 07 names the way a result went and who took it. What was given out before has no row: nobody was asked.
CREATE TABLE dossier.handover (
  dossier_id uuid NOT NULL REFERENCES dossier.dossier,
  move smallint NOT NULL CHECK (move > 0),
  way text NOT NULL CHECK (way IN ('counter', 'post', 'electronic')),
  receiver text CHECK (receiver IN ('owner', 'representative')),
  receiver_name text CHECK (length(receiver_name) <= 200),
  receiver_paper text CHECK (length(receiver_paper) BETWEEN 1 AND 200),
  parcel text CHECK (length(parcel) BETWEEN 1 AND 50),
  PRIMARY KEY (dossier_id, move),
  CONSTRAINT handover_receiver_stands CHECK ((way = 'counter') = (receiver IS NOT NULL AND receiver_paper IS NOT NULL)),
  CONSTRAINT handover_parcel_stands CHECK ((way = 'post') = (parcel IS NOT NULL))
);
COMMENT ON TABLE dossier.handover IS 'How a result was given out, and how that can be shown.';
COMMENT ON COLUMN dossier.handover.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.handover.move IS 'The number of the move by which it was given out.';
COMMENT ON COLUMN dossier.handover.way IS 'At the counter, by post or electronically.';
COMMENT ON COLUMN dossier.handover.receiver IS 'Who took it at the counter: the owner or a representative.';
COMMENT ON COLUMN dossier.handover.receiver_name IS 'The name of the representative; empty where it was the owner.';
COMMENT ON COLUMN dossier.handover.receiver_paper IS 'The paper by which they showed who they are, or that they may.';
COMMENT ON COLUMN dossier.handover.parcel IS 'The number under which it was posted.';
GRANT SELECT, INSERT ON dossier.handover TO motcua_program;
