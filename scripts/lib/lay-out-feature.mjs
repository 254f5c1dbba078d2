import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { Problem } from "./problem.mjs"
import { projectDir } from "./project.mjs"
import { runTool } from "./checks.mjs"

const require = createRequire(import.meta.url)

/** The templates are a feature of this name. */
const STAND_IN = "sprig"
const templates = join(projectDir, "scripts/new-feature")

/**
 * Writes a small feature that works: one table with its states, a verb with
 * hooks, a sweep with its job, doors for store and admin, and a spec for each.
 *
 * @param {string} word
 * @param {string} rootDir
 * @returns {Promise<string[]>} what was written
 */
export async function layOutFeature(word, rootDir) {
  refuseUnfit(word, rootDir)
  const rename = renamer(word)
  const paths = readdirSync(templates, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith(".txt"))
    .map((path) => {
      const text = readFileSync(join(templates, path), "utf8")
      const target = rename(path.slice(0, -".txt".length))
      write(join(rootDir, target), rename(text))
      return target
    })
  register(word, rootDir)
  await generateMigration(word, rootDir)
  const written = [...paths, "medusa-config.ts"]
  await runTool(
    "prettier",
    "--write",
    ...written.map((path) => join(rootDir, path))
  )
  return written
}

/**
 * @param {string} word
 * @param {string} rootDir
 */
function refuseUnfit(word, rootDir) {
  if (!/^[a-z]{3,}$/.test(word) || word === STAND_IN) {
    throw new Problem(
      `"${word}" is no feature word.`,
      "A feature is one singular word in lower case: npm run new:feature wishlist"
    )
  }
  const modules = readdirSync(join(rootDir, "src/modules"))
  const near = modules.find((one) => one.includes(word) || word.includes(one))
  if (near) {
    throw new Problem(
      `There is a module ${near}, and a search for one would find both.`,
      "Choose a word that contains no other feature's and is contained in none."
    )
  }
}

/** @param {string} word */
function renamer(word) {
  const capitalised = word[0].toUpperCase() + word.slice(1)
  return (/** @type {string} */ text) =>
    text
      .replaceAll(STAND_IN, word)
      .replaceAll("Sprig", capitalised)
      .replaceAll("SPRIG", word.toUpperCase())
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  if (existsSync(path)) {
    throw new Problem(`${path} exists already.`, "Choose another word.")
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/**
 * @param {string} word
 * @param {string} rootDir
 */
function register(word, rootDir) {
  const path = join(rootDir, "medusa-config.ts")
  const last = "    ...testModules(config),"
  const line = `    { resolve: "./src/modules/${word}" },\n`
  writeFileSync(path, readFileSync(path, "utf8").replace(last, line + last))
}

/**
 * @param {string} word
 * @param {string} rootDir
 */
async function generateMigration(word, rootDir) {
  require("ts-node/register/transpile-only")
  /** @type {typeof import("../checks/migrations.js")} */
  const { writeMigration } = require("../checks/migrations")
  await writeMigration(rootDir, word)
}
