// Loaded into a server with `--require`, never while anything is timed. Plain
// CommonJS, so that the specs can load it into their own server as well.
const { AsyncLocalStorage } = require("node:async_hooks")
const { Server } = require("node:http")
const { TransactionOrchestrator } = require("@medusajs/framework/orchestration")
const { Client } = require("pg")
const { wrap } = require("./wrap.cjs")

/**
 * @typedef {object} Counts of one call
 * @property {number} sql statements, `begin` and `commit` among them
 * @property {string[]} workflows ids, one for each run
 */

/** @type {AsyncLocalStorage<Counts>} */
const current = new AsyncLocalStorage()

/**
 * Counts what each request with the header `x-bench-call` causes, also what
 * goes on after its answer. Jobs that run by themselves meanwhile belong to no
 * request and are left out.
 */
function countRequests() {
  /** @type {Map<string, Counts>} */
  const calls = new Map()
  const undo = [
    wrap(Server.prototype, "emit", (emit, server, args) => {
      const [event, request] = args
      const call = event === "request" && request.headers["x-bench-call"]
      if (!call) {
        return emit.apply(server, args)
      }
      const counts = calls.get(call) ?? { sql: 0, workflows: [] }
      calls.set(call, counts)
      return current.run(counts, () => emit.apply(server, args))
    }),
    wrap(Client.prototype, "query", (query, client, args) => {
      const counts = current.getStore()
      if (counts) {
        counts.sql += 1
      }
      return query.apply(client, args)
    }),
    // Every run begins here: the request's own, and those inside its steps.
    wrap(
      TransactionOrchestrator.prototype,
      "beginTransaction",
      (begin, orchestrator, args) => {
        current.getStore()?.workflows.push(orchestrator.id)
        return begin.apply(orchestrator, args)
      }
    ),
  ]
  return {
    /** Since the last time. */
    take: () => {
      const taken = Object.fromEntries(calls)
      calls.clear()
      return taken
    },
    stop: () => undo.forEach((step) => step()),
  }
}

module.exports = { countRequests }
