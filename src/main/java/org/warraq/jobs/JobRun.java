package org.warraq.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.warraq.access.Actor;

/**
 * Where a job stands when a step begins.
 *
 * @param actor who ordered it, with what they were allowed then
 * @param order what was ordered
 * @param position what the step before said; null at the first
 */
public record JobRun(UUID id, Actor actor, JsonNode order, JsonNode position) {}
