import { execFileSync } from "node:child_process"
import { cpus, loadavg, totalmem } from "node:os"
import { projectDir } from "../../scripts/lib/project.mjs"
import { ask } from "./sql.mjs"

/**
 * What a reader must know before comparing figures.
 *
 * @param {import("../../scripts/lib/postgres.mjs").Postgres} postgres
 */
export async function describeMachine(postgres) {
  const [row] = await ask(postgres.url("postgres"), "show server_version")
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    memory_gb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    postgres: String(row?.server_version),
    commit: git("rev-parse", "--short", "HEAD"),
    is_changed: git("status", "--porcelain", "--", ":!docs/bench.md") !== "",
    date: new Date().toISOString().slice(0, 16).replace("T", " "),
    load_before: loadNow(),
  }
}

/** @typedef {Awaited<ReturnType<typeof describeMachine>>} Machine */

/** Processes that want a core, averaged over the last minute. */
export function loadNow() {
  return Number(loadavg()[0])
}

/** @param {string[]} args */
function git(...args) {
  return execFileSync("git", args, { cwd: projectDir }).toString().trim()
}
