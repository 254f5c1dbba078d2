const { countRequests } = require("./request-counts.cjs")

const counter = countRequests()

process.on("message", (message) => {
  if (message === "take-counts") {
    process.send?.({ type: "counts", counts: counter.take() })
  }
})
// A server must not stay alive for it.
process.channel?.unref()
