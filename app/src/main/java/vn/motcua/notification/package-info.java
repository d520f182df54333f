/**
 * Thông báo: delivers what other rooms have to say to people outside. It writes no words: the room that speaks posts them,
 * in the reader's language, in the transaction in which there is something to say.
 *
 * <p>What is posted is delivered after the commit, once as far as mail can promise it, by whichever node comes first. What
 * cannot be delivered ends as a dead letter that administrators see and send again.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity::spi", "ui"})
package vn.motcua.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
