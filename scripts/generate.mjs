import "./lib/node-version.mjs"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { projectDir } from "./lib/project.mjs"

/**
 * Writes the files that are made from the sources; `npm run check` compares
 * them. What there is to write is listed in `scripts/checks/generated`.
 */
const require = createRequire(import.meta.url)
require("ts-node/register/transpile-only")

/** @type {typeof import("./checks/generated/index.js")} */
const { generators } = require("./checks/generated")
for (const { render } of generators) {
  for (const { path, text } of await render(projectDir)) {
    const file = join(projectDir, path)
    if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
      writeFileSync(file, text)
      console.log(`  ✓ ${path}`)
    }
  }
}
