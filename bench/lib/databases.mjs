import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import {
  createDatabase,
  migrate,
  preparation,
  schemaFingerprint,
} from "../../scripts/lib/database.mjs"
import { binary, fingerprint, projectDir } from "../../scripts/lib/project.mjs"
import { run } from "../../scripts/lib/run.mjs"
import { step } from "../../scripts/lib/steps.mjs"
import { ask } from "./sql.mjs"

/** @typedef {import("../../scripts/lib/postgres.mjs").Postgres} Postgres */

export const stockDir = join(projectDir, "bench/stock")

/**
 * Keeps one filled database for each server, from which every run takes fresh
 * copies. Plain Medusa's is migrated and filled by plain Medusa; ours is a
 * copy of it with our migrations on top, so both hold the same rows.
 *
 * @param {Postgres} postgres
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import("./flow.mjs").Shop>}
 */
export async function prepareTemplates(postgres, folder, env) {
  const shopFile = join(folder, "shop.json")
  const prepared = preparation(join(folder, "templates.json"))
  const stockState = fingerprint([
    "package-lock.json",
    "bench/seed",
    "bench/stock/medusa-config.js",
  ])
  await prepared.ensure(
    "stock",
    stockState,
    async () => {
      await recreate(postgres, "template_stock")
      const url = postgres.url("template_stock")
      await step("Fill plain Medusa's database", () =>
        fillStock({ ...env, DATABASE_URL: url, BENCH_SHOP_FILE: shopFile })
      )
      await ask(url, "vacuum analyze")
    },
    { leaves: shopFile }
  )
  await prepared.ensure("ours", stockState + schemaFingerprint(), async () => {
    await recreate(postgres, "template_ours", "template_stock")
    const url = postgres.url("template_ours")
    await step("Migrate a copy for ours", () =>
      migrate({ ...env, DATABASE_URL: url, ADMIN_DISABLED: "true" })
    )
    await ask(url, "vacuum analyze")
  })
  return JSON.parse(readFileSync(shopFile, "utf8"))
}

/**
 * A fresh copy of a server's database.
 *
 * @param {Postgres} postgres
 * @param {"stock" | "ours"} name
 */
export async function copyDatabase(postgres, name) {
  await recreate(postgres, name, `template_${name}`)
  return postgres.url(name)
}

/** @param {NodeJS.ProcessEnv} env */
async function fillStock(env) {
  const medusa = binary("medusa")
  const options = { cwd: stockDir, env }
  await run(
    process.execPath,
    [medusa, "db:migrate", "--execute-all-links", "--execute-all-search"],
    options
  )
  await run(process.execPath, [medusa, "exec", "../seed/shop.mjs"], options)
  if (!existsSync(String(env.BENCH_SHOP_FILE))) {
    throw new Error("The seed ended without an error and without a shop.")
  }
}

/**
 * @param {Postgres} postgres
 * @param {string} name
 * @param {string} [template]
 */
async function recreate(postgres, name, template) {
  const server = postgres.url("postgres")
  await ask(server, `drop database if exists ${name} with (force)`)
  if (template) {
    await ask(server, `create database ${name} template ${template}`)
  } else {
    await createDatabase(server, name)
  }
}
