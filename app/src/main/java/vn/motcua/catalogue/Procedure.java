package vn.motcua.catalogue;

import java.util.Optional;

/**
 * Thủ tục hành chính: everything one revision says. Mirrors the national record and adds what it lacks: the internal
 * process, the online service behind it, and words for the people who look for it.
 *
 * @param heading what it is and under which law
 * @param terms where, how long, how much
 * @param papers what goes in and what comes out
 * @param process who does what inside the offices; no steps where none have been published
 * @param guidance how people find it and whether it is for them
 */
public record Procedure(
        ProcedureCode code, Heading heading, Terms terms, Papers papers, InternalProcess process, Guidance guidance) {

    /** Lĩnh vực, in the official wording; empty where the record does not say. */
    public Optional<String> field() {
        return Optional.of(heading.field()).filter(field -> !field.isBlank());
    }

    /** The same with other guidance. */
    public Procedure with(Guidance other) {
        return new Procedure(code, heading, terms, papers, process, other);
    }
}
