// How many webhooks one server takes in per second. Start a server, open a
// door (POST /admin/inbox-endpoints, scheme standard-webhooks), then:
//   node bench/inbox-intake.mjs <address of the door> <secret> [connections] [seconds]
import { createHmac } from "node:crypto"
import { Agent, request } from "node:http"

const [address, secret, connections = "32", seconds = "10"] =
  process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) })
const key = Buffer.from(secret.replace("whsec_", ""), "base64")
const run = Date.now().toString(36)
/** @type {number[]} */
const times = []
/** @type {Record<string, number>} */
const statuses = {}
let sent = 0

function deliver() {
  const id = `msg_${run}_${sent++}`
  const timestamp = Math.floor(Date.now() / 1000)
  const body = JSON.stringify({
    type: "thing.changed",
    data: { id, note: "x".repeat(600) },
  })
  const signature = createHmac("sha256", key)
    .update(`${id}.${timestamp}.${body}`)
    .digest("base64")
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${signature}`,
  }
  const started = performance.now()
  return new Promise((resolve, reject) => {
    request(address, { method: "POST", agent, headers }, (answer) => {
      answer.resume().on("end", () => {
        times.push(performance.now() - started)
        const status = String(answer.statusCode)
        statuses[status] = (statuses[status] ?? 0) + 1
        resolve(undefined)
      })
    })
      .on("error", reject)
      .end(body)
  })
}

const end = performance.now() + Number(seconds) * 1000
const begun = performance.now()
await Promise.all(
  Array.from({ length: Number(connections) }, async () => {
    while (performance.now() < end) await deliver()
  })
)
const took = (performance.now() - begun) / 1000
times.sort((a, b) => a - b)
/** @param {number} share */
const at = (share) => times[Math.floor(times.length * share)].toFixed(1)
console.log(
  `${Math.round(times.length / took)}/s over ${connections} connections in ${took.toFixed(1)} s;`,
  `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms; answers`,
  statuses
)
agent.destroy()
