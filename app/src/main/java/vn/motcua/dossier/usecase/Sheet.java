package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.motcua.catalogue.Papers.Component;
import vn.motcua.catalogue.Procedure;
import vn.motcua.document.StoredFile;
import vn.motcua.dossier.model.Draft;
import vn.motcua.form.Form;
import vn.motcua.form.Mistake;
import vn.motcua.identity.Representation.Represented;
import vn.motcua.organisation.Agency;

/**
 * Bản khai trên bàn: a draft with all that is asked of it.
 *
 * @param desk the agency that will take it in
 * @param behalf for whom it is filled in, if for another than who looks at it
 * @param helping whether it was handed to who looks at it, to help its owner
 * @param items the papers its case asks for, in the order of the record
 * @param lacking gone through the first time that somebody asks what is lacking: most pages do not
 */
public record Sheet(
        Draft draft,
        Optional<Represented> behalf,
        boolean helping,
        Procedure procedure,
        Form form,
        Agency desk,
        List<Item> items,
        Supplier<Lacks> lacking) {
    public Sheet {
        items = List.copyOf(items);
    }

    public Lacks lacks() {
        return lacking.get();
    }

    public Optional<Item> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    /**
     * Giấy tờ.
     *
     * @param number its place among the papers of the case, from 0
     * @param sent what has been added for it
     */
    public record Item(int number, Component component, Ask ask, List<Added> sent) {
        public Item {
            sent = List.copyOf(sent);
        }

        public boolean isWanting() {
            return ask == Ask.ALWAYS && sent.isEmpty();
        }
    }

    /** Cần hay không. */
    public enum Ask {
        /** Everybody sends it. */
        ALWAYS,
        /** Only where its name says so. */
        IF_IT_APPLIES,
        /** Looked at on the counter and given back. */
        SHOWN_ONLY,
        /** It is the form itself. */
        FILLED_IN_HERE,
        /** The State holds it already. */
        SPARED;

        /** Whether a file can be added. */
        public boolean isTaken() {
            return this == ALWAYS || this == IF_IT_APPLIES;
        }
    }

    /** @param number of the paper in the draft */
    public record Added(int number, StoredFile file) {}

    /**
     * Điều còn thiếu.
     *
     * @param obstacle why it cannot be filed now at all
     * @param mistakes in the order of the form
     */
    public record Lacks(Optional<Drafting.Reason> obstacle, List<Mistake> mistakes, List<Integer> papers) {
        public Lacks {
            mistakes = List.copyOf(mistakes);
            papers = List.copyOf(papers);
        }

        /** Whether all that keeps it from being filed now is how the person signed in. */
        public boolean isLevel() {
            return obstacle.equals(Optional.of(Drafting.Reason.LEVEL_TOO_LOW));
        }

        /** Whether they fill in without an account, and so cannot file it. */
        public boolean isAccount() {
            return obstacle.equals(Optional.of(Drafting.Reason.ACCOUNT_NEEDED));
        }

        public boolean isNothing() {
            return obstacle.isEmpty() && mistakes.isEmpty() && papers.isEmpty();
        }
    }
}
