package vn.motcua.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;

/**
 * Sự việc: something that happened, told once. Implementations are records of ids, codes, numbers and instants, never of
 * personal text; their components become the JSON of the event log, so a component is added, never renamed.
 */
public interface Fact {
    /** The record it happened to. The verb holds that record's row lock when it tells, so one subject's facts are in order. */
    UUID subject();

    /** What stands before the name of a fact of practice (tập): whoever reads facts by name is told of none. */
    String IN_PRACTICE = "practice.";

    /** The name under which a fact is stored, room first: {@code identity.officer-appointed}. Never changed. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Name {
        String value();
    }
}
