// Booting the application takes most of a spec's first seconds.
jest.setTimeout(120_000)

/** Lines that say nothing about the code under test. */
const NOISE = [
  // Restoring a database between two tests cuts open connections.
  "Connection Error: Connection ended unexpectedly",
  // One of core's migrations talks about old data, which there never is.
  'If the index "IDX_user_email" fails to create',
]

for (const level of ["log", "info", "warn", "error"] as const) {
  const write = console[level].bind(console)
  console[level] = (...parts: unknown[]) => {
    const line = String(parts[0])
    if (!NOISE.some((noise) => line.includes(noise))) {
      write(...parts)
    }
  }
}
