/** Numbers of an open stream. Specs shorten them; nothing else changes them. */
export const limits = {
  /** Proxies close what is quiet, often after 30 or 60 seconds. */
  heartbeat_ms: 15_000,
  /** How often logins are looked at; a revoked one is cut within twice this. */
  login_check_ms: 2_000,
  /** How long a reader may take for a page of what it missed. */
  page_taken_within_ms: 30_000,
  streams_per_actor_max: 20,
  /** About 70 kB each, by `bench/stream-fan-out.mjs`. */
  streams_per_process_max: 5_000,
}
