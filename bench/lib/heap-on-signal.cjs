// Loaded into a server that runs with --expose-gc: at SIGUSR2 it clears its
// heap and adds what is left, in bytes, to HEAP_FILE.
const { appendFileSync } = require("node:fs")

process.on("SIGUSR2", () => {
  globalThis.gc?.()
  appendFileSync(
    String(process.env.HEAP_FILE),
    `${process.memoryUsage().heapUsed}\n`
  )
})
