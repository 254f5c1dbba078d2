import "./lib/node-version.mjs"
import { mkdirSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { projectDir } from "./lib/project.mjs"

/**
 * Writes the files that are made from the sources. Specs compare them, so a
 * stale one fails `npm test`.
 */
const require = createRequire(import.meta.url)
require("ts-node/register/transpile-only")

const { renderEnvTemplate } = require("../src/config/env-template")
writeFileSync(join(projectDir, ".env.template"), renderEnvTemplate())

// The contracts bring the configuration along; nothing of it goes in here.
process.env.APP_ENV = "demo"
process.env.DATABASE_URL = "postgres://nobody@localhost/nothing"
const openapi = require("../src/lib/openapi")
mkdirSync(join(projectDir, "docs/api"), { recursive: true })
const files = {
  "docs/api/openapi.json": openapi.renderOpenApi,
  "docs/api/postman.json": openapi.renderPostman,
  "src/client/generated.ts": openapi.renderClient,
}
for (const [file, render] of Object.entries(files)) {
  writeFileSync(join(projectDir, file), render())
}
