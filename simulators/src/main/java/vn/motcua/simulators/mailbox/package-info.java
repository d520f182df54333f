/**
 * Hộp thư thử: stands for everybody's mail server. It speaks SMTP, keeps what arrives, shows it on a page and as JSON, and
 * can be slow, refuse, or be down, so that what sends mail is tried against all of that.
 */
@NullMarked
package vn.motcua.simulators.mailbox;

import org.jspecify.annotations.NullMarked;
