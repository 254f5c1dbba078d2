import { createRequire } from "node:module"

// Medusa's own Express, without anything of Medusa.
const require = createRequire(import.meta.resolve("@medusajs/framework/http"))
const express = require("express")

express()
  .get("/", (/** @type {any} */ _req, /** @type {any} */ res) => {
    res.json({ is_alive: true })
  })
  .listen(Number(process.env.PORT), "127.0.0.1", () =>
    process.send?.({ type: "listening" })
  )
