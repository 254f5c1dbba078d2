/**
 * Keeps the process alive when whoever reads its log is gone. Every line then
 * fails, Medusa logs that failure as an uncaught error, and that line fails as
 * well: without this a server whose supervisor was killed would spin for ever
 * and never come to ending itself.
 */
export function surviveClosedOutput() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") {
        throw error
      }
    })
  }
}
