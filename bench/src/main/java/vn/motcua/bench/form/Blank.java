package vn.motcua.bench.form;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Tờ khai trống of a procedure, as the program hands it out to other programs. */
record Blank(String procedure, JsonNode form) {

    List<String> offices() {
        return form.get("offices")
                .valueStream()
                .map(office -> office.get("code").asString())
                .toList();
    }

    List<Leaf> leaves() {
        return form.get("pages").valueStream().map(Leaf::new).toList();
    }

    int situations() {
        return form.get("situations").size();
    }

    /** Which of the papers of a situation everybody sends. */
    List<Integer> papers(int situation) {
        var papers = form.get("situations").path(situation).path("papers");
        return IntStream.range(0, papers.size())
                .filter(number -> papers.get(number).get("needed").asBoolean())
                .boxed()
                .toList();
    }

    /** Trang. */
    record Leaf(JsonNode page) {
        String id() {
            return page.get("id").asString();
        }

        /** How many items it may have; 0 where it does not repeat. */
        int most() {
            return page.path("repeat").path("most").asInt(0);
        }

        boolean isRepeated() {
            return most() > 0;
        }

        List<JsonNode> fields() {
            return page.get("fields").valueStream().toList();
        }

        /** The names under which answers are sent; of an item, as on its page alone. */
        List<String> boxes() {
            return fields().stream().flatMap(field -> boxes(field).stream()).toList();
        }

        static List<String> boxes(JsonNode field) {
            return field.get("boxes").valueStream().map(JsonNode::asString).toList();
        }
    }
}
