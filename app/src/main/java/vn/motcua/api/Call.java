package vn.motcua.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lời gọi: what the document of the API must be told of a method, beyond what its signature says. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Call {

    /** The name clients give it; unique, never changed. */
    String name();

    /** The message that says what it does. */
    String says();

    /** What a token must have been given for it: one, where whoever calls must say who they are, and otherwise none. */
    Scope[] scope() default {};

    /** What a good answer holds; nothing where left out. */
    Class<?> answer() default Void.class;

    /** Whether it holds several of them. */
    boolean many() default false;

    /** The status of a good answer. */
    int status() default 200;

    /**
     * Whether it is carried out anew when it is sent again under one key, as it changes nothing, or tells what nobody else may
     * keep: then its answer is not kept.
     */
    boolean anew() default false;

    String media() default "application/json";

    /** The questions of a method that reads them by itself, all of which may be left out. */
    String[] query() default {};
}
