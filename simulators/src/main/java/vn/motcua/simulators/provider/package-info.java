/**
 * Nhà cung cấp định danh thử: stands for the national e-identity and for any other provider of OpenID Connect. It speaks
 * the real protocol (discovery, keys, authorization code with PKCE, userinfo, sign-out by the browser and behind it) for
 * invented people, and can be slow, broken or dishonest, so that what trusts it is tried against all of that. Nothing but
 * Java is needed to run it, straight from its source if one likes.
 */
@NullMarked
package vn.motcua.simulators.provider;

import org.jspecify.annotations.NullMarked;
