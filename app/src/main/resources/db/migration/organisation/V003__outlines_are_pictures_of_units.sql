CREATE TABLE organisation.outline (
    unit_id uuid NOT NULL REFERENCES organisation.unit,
    valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    path text NOT NULL CHECK (path <> ''),
    west integer NOT NULL,
    north integer NOT NULL,
    east integer NOT NULL,
    south integer NOT NULL,
    source text NOT NULL CHECK (source <> ''),
    PRIMARY KEY (unit_id, valid),
    CONSTRAINT one_outline_a_day EXCLUDE USING gist (unit_id WITH =, valid WITH &&),
    CONSTRAINT a_box_has_two_corners CHECK (west <= east AND north <= south)
);
COMMENT ON TABLE organisation.outline IS 'How a unit is drawn on a map, as the operator supplied it: a picture, no proof of a border.';
COMMENT ON COLUMN organisation.outline.unit_id IS 'The unit.';
COMMENT ON COLUMN organisation.outline.valid IS 'The days on which it is drawn so.';
COMMENT ON COLUMN organisation.outline.path IS 'The path of an SVG drawing, in ten-thousandths of a degree of latitude.';
COMMENT ON COLUMN organisation.outline.west IS 'The least x.';
COMMENT ON COLUMN organisation.outline.north IS 'The least y.';
COMMENT ON COLUMN organisation.outline.east IS 'The greatest x.';
COMMENT ON COLUMN organisation.outline.south IS 'The greatest y.';
COMMENT ON COLUMN organisation.outline.source IS 'Who drew it, to be named under the map.';

GRANT SELECT, INSERT, UPDATE, DELETE ON organisation.outline TO motcua_program;
