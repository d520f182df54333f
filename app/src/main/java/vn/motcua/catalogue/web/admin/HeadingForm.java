package vn.motcua.catalogue.web.admin;

import vn.motcua.catalogue.Heading;

/** Tên, lĩnh vực, căn cứ. */
final class HeadingForm {
    private HeadingForm() {}

    static Typed filled(Heading heading) {
        var form = new Filling();
        return form.put("name", heading.name())
                .put("field", heading.field())
                .checks("level", heading.levels())
                .put("authority", heading.authority())
                .put("ministry", heading.ministry())
                .rows(
                        "law",
                        heading.law(),
                        (row, law) -> form.put(row + "number", law.number()).put(row + "title", law.title()))
                .typed();
    }

    static Heading read(Reading in) {
        return new Heading(
                in.neededBoth("name"),
                in.needed("field"),
                in.ticked("level", Heading.Level.class),
                in.line("authority"),
                in.line("ministry"),
                in.rows("law", row -> new Heading.LegalReference(in.needed(row + "number"), in.line(row + "title"))));
    }
}
