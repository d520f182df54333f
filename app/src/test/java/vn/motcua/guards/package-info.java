/**
 * Lính canh: the rules of the house that existing code could break, each with the culprit it must catch.
 *
 * <p>A guard is a function from what it looks at to what it finds. It is applied twice: to the house, where it must find
 * nothing, and to a culprit, where it must find exactly what is wrong. A guard also says how much it has seen, since one
 * that looks at nothing is green for ever.
 */
package vn.motcua.guards;
