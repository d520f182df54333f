-- Mẫu 07: what an agency accepts in a year is numbered from 1, in the order of acceptance, without gaps. The number is given in
-- the accepting transaction, behind the number of the day, so that both are given or neither. Practice is in no register.
CREATE TABLE dossier.register_year (
  agency uuid NOT NULL,
  year smallint NOT NULL,
  last integer NOT NULL CHECK (last > 0),
  PRIMARY KEY (agency, year)
);
COMMENT ON TABLE dossier.register_year IS 'How far the register of an agency''s year is written: locked last in the accepting transaction.';
COMMENT ON COLUMN dossier.register_year.agency IS 'The accepting agency.';
COMMENT ON COLUMN dossier.register_year.year IS 'The year of acceptance in Viet Nam.';
COMMENT ON COLUMN dossier.register_year.last IS 'The last number given.';

CREATE TABLE dossier.register (
  agency uuid NOT NULL,
  year smallint NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  dossier_id uuid NOT NULL UNIQUE REFERENCES dossier.dossier,
  PRIMARY KEY (agency, year, number)
);
COMMENT ON TABLE dossier.register IS 'The register of what an agency accepted in a year. What stands beside a number is read from the dossier.';
COMMENT ON COLUMN dossier.register.agency IS 'The accepting agency.';
COMMENT ON COLUMN dossier.register.year IS 'The year of acceptance in Viet Nam.';
COMMENT ON COLUMN dossier.register.number IS 'From 1 on.';
COMMENT ON COLUMN dossier.register.dossier_id IS 'The dossier.';

INSERT INTO dossier.register (agency, year, number, dossier_id)
SELECT a.desk, a.year, row_number() OVER (PARTITION BY a.desk, a.year ORDER BY a.accepted_at, a.id), a.id
FROM (
  SELECT d.id, d.desk, d.accepted_at, extract(year FROM d.accepted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::smallint AS year
  FROM dossier.dossier d
  WHERE d.accepted_at IS NOT NULL AND NOT starts_with(d.public_code, 'TAP-')
) a;
INSERT INTO dossier.register_year (agency, year, last)
SELECT r.agency, r.year, max(r.number) FROM dossier.register r GROUP BY r.agency, r.year;

GRANT SELECT, INSERT ON dossier.register TO motcua_program;
GRANT SELECT, INSERT, UPDATE ON dossier.register_year TO motcua_program;
