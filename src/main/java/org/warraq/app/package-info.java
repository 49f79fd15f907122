/**
 * Start-up: the main program, the embedded PostgreSQL, the checks of configuration and database before anything else
 * runs.
 *
 * <p>What goes wrong here is told to whoever starts the server, in one paragraph that says what to do
 * ({@link org.warraq.app.StartupFailure}). May import every other package; none imports it.
 */
package org.warraq.app;
