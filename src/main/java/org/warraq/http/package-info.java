/**
 * The conventions of our HTTP API, the same for every resource: problems, strict reading of requests, closed lists of
 * parameters, paging and cursors, sparse fields, preconditions, validators and cache lifetimes, request ids.
 *
 * <p>It knows nothing of persistence, of the newsroom's nouns or of who is calling: it imports none of our other
 * packages, and every other package may import it.
 */
package org.warraq.http;
