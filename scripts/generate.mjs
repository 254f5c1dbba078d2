import "./lib/node-version.mjs"
import { writeFileSync } from "node:fs"
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
