import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"

/** Programs that some specs need and a machine may lack. */
const tools = [
  {
    variable: "TEST_REDIS_SERVER",
    title: "redis-server",
    names: ["redis-server"],
  },
  {
    variable: "TEST_CHROMIUM",
    title: "Chromium",
    names: ["chromium", "chromium-browser", "google-chrome"],
  },
]

/** Where they are, and which are missing. */
export function findTools() {
  /** @type {Record<string, string>} */
  const env = {}
  /** @type {string[]} */
  const missing = []
  for (const { variable, title, names } of tools) {
    const path = process.env[variable] || findOnPath(names)
    if (path) {
      env[variable] = path
    } else {
      missing.push(title)
    }
  }
  return { env, missing }
}

/** @param {string[]} names */
function findOnPath(names) {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path))
}
