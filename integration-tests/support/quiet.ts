// Booting the application takes most of a spec's first seconds.
jest.setTimeout(120_000)

// Restoring a database between two tests cuts open connections; knex reports
// each one, which says nothing about the code under test.
const isRestoreNoise = (parts: unknown[]) =>
  String(parts[0]).includes("Connection Error: Connection ended unexpectedly")

for (const level of ["log", "warn", "error"] as const) {
  const write = console[level].bind(console)
  console[level] = (...parts: unknown[]) => {
    if (!isRestoreNoise(parts)) {
      write(...parts)
    }
  }
}
