/**
 * Who is calling and what they may do.
 *
 * <p>Owns the authentication of requests ({@link org.warraq.access.BearerAuthentication}), the caller as the rest of
 * Warraq names it ({@link org.warraq.access.Actor}) and the permissions that a method can ask for
 * ({@link org.warraq.access.Permission}), the tokens that are given out ({@link org.warraq.access.TokenRegister}), single
 * sign-on, and to which part of the newsroom a caller is limited ({@link org.warraq.access.Remit}). Whether a method may be called is said on the method, by annotation; no
 * decision is ever taken from a path. May import {@code http}, {@code text} and {@code body}.
 */
package org.warraq.access;
