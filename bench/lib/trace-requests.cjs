// Loaded into a server with `--require`. Keeps what each request with the
// header `x-bench-call` asks the database before its answer is there; requests
// without it pay a look at an empty storage for each statement.
const { AsyncLocalStorage } = require("node:async_hooks")
const { Server } = require("node:http")
const { Client } = require("pg")
const { wrap } = require("./wrap.cjs")

/** @typedef {{ text: string, values: unknown[] }} Statement */

/** @type {AsyncLocalStorage<{ statements: Statement[], is_answered: boolean }>} */
const current = new AsyncLocalStorage()

wrap(Server.prototype, "emit", (emit, server, args) => {
  const [event, request, response] = args
  if (event !== "request" || !request.headers["x-bench-call"]) {
    return emit.apply(server, args)
  }
  /** @type {{ statements: Statement[], is_answered: boolean }} */
  const call = { statements: [], is_answered: false }
  response.once("finish", () => {
    call.is_answered = true
    process.send?.({ type: "statements", statements: call.statements })
  })
  return current.run(call, () => emit.apply(server, args))
})

wrap(Client.prototype, "query", (query, client, args) => {
  const call = current.getStore()
  if (call && !call.is_answered) {
    const [asked, values] = args
    call.statements.push({
      text: asked.text ?? asked,
      values: asked.values ?? (Array.isArray(values) ? values : []),
    })
  }
  return query.apply(client, args)
})
