import { randomBytes } from "crypto"
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "fs"
import { tmpdir } from "os"
import { dirname, join } from "path"
import { Client } from "pg"
import { findDumpServer } from "../support/dump-server"
import { endAll, start, type RunningProcess } from "./support/processes"
import { until } from "./support/wait"

const ACCOUNTS = 50
const BALANCE = 1000
const SUM = `select sum(balance)::int as sum, count(*)::int as accounts from account`
const ITEMS = `select md5(string_agg(item::text, ',' order by id)) as checksum, count(*)::int as items from item`

/**
 * Is copied after the shop's tables and before the server's own notes, and
 * gives the shop the time to go on in between.
 */
const FILLER = `
  create table filler as select repeat(md5(id::text), 60) as text from generate_series(1, 40000) id;
`
const SCHEMA = `
  create table account (id int primary key, balance int not null);
  insert into account select id, ${BALANCE} from generate_series(1, ${ACCOUNTS}) id;
  create table transfer (id bigserial primary key, amount int not null);
  create table item (id int primary key, name text not null);
  insert into item select id, md5(id::text) from generate_series(1, 20000) id;
`

const run = (script: string, args: string[], env: Record<string, string>) =>
  start(process.execPath, [`scripts/${script}.mjs`, ...args], { env })

const backupsIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).sort() : []

/** The first row of what the last of the statements finds. */
async function query(url: string, statements: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return [await client.query(statements)].flat().at(-1)?.rows[0]
  } finally {
    await client.end()
  }
}

describe("npm run backup and npm run restore", () => {
  const parent = mkdtempSync(join(tmpdir(), "backup "))
  const dataDir = join(parent, "data")
  const backups = join(parent, "backups")
  const env = { DATA_DIR: dataDir }
  let shop: RunningProcess
  let database: { url: string; folder: string }

  beforeAll(async () => {
    for (const folder of ["files", "private"]) {
      mkdirSync(join(dataDir, folder), { recursive: true })
    }
    writeFileSync(join(dataDir, "files/photo.webp"), "a photo")
    writeFileSync(join(dataDir, "private/invoice.pdf"), "an invoice")
    await startShop()
    await query(serverUrl(), "create database shop")
    await query(serverUrl(), FILLER)
    await query(database.url, SCHEMA)
  })
  afterAll(async () => {
    await stopShop()
    await endAll()
    rmSync(parent, { recursive: true, force: true })
    rmSync(database.folder, { recursive: true, force: true })
    // The database of root lies in a folder of its own; see postgresFolder.
    if (!database.folder.startsWith(dataDir)) {
      rmSync(dirname(database.folder), { recursive: true, force: true })
    }
  })

  const serverUrl = () => database.url.replace(/shop$/, "postgres")

  async function startShop() {
    shop = start(
      process.execPath,
      ["integration-tests/processes/fixtures/postgres.mjs", "start.mjs"],
      { env }
    )
    await until(() => shop.output().includes('"url"'), {
      within_ms: 30_000,
      describe: shop.output,
    })
    const { url, folder } = JSON.parse(shop.output()) as typeof database
    database = { url: url.replace(/postgres$/, "shop"), folder }
  }
  async function stopShop() {
    shop.child.kill("SIGTERM")
    await shop.exited
  }
  async function backUp() {
    const { exited, output } = run("backup", [backups], env)
    expect({ code: await exited, output: output() }).toMatchObject({ code: 0 })
    return join(backups, backupsIn(backups).at(-1) ?? "")
  }
  async function restore(folder: string, ...flags: string[]) {
    const { exited, output } = run("restore", [folder, ...flags], env)
    return { code: await exited, output: output() }
  }

  it("bring back a shop that was selling, after its machine was lost", async () => {
    const items = await query(database.url, ITEMS)
    const trade = startTrading(database.url)
    await until(() => trade.transfers() > 100)
    const before = trade.transfers()
    const backup = await backUp()
    const after = trade.transfers()
    await trade.stop()
    expect(after).toBeGreaterThan(before)

    await stopShop()
    rmSync(dataDir, { recursive: true })
    rmSync(database.folder, { recursive: true, force: true })
    expect(await restore(backup)).toMatchObject({ code: 0 })

    await startShop()
    await query(serverUrl(), "drop table filler")
    expect(await query(database.url, ITEMS)).toEqual(items)
    expect(await query(database.url, SUM)).toEqual({
      sum: ACCOUNTS * BALANCE,
      accounts: ACCOUNTS,
    })
    const { count, last } = await query(
      database.url,
      "select count(*)::int as count, max(id)::int as last from transfer"
    )
    // Every transfer up to one moment of the backup, and none after it.
    expect(count).toBe(last)
    expect(count).toBeGreaterThanOrEqual(before)
    expect(count).toBeLessThanOrEqual(after + 1)
    const read = (name: string) => readFileSync(join(dataDir, name), "utf8")
    expect(read("files/photo.webp")).toBe("a photo")
    expect(read("private/invoice.pdf")).toBe("an invoice")
  })

  it("refuse to replace a running shop, and a database unless told to", async () => {
    const [backup] = backupsIn(backups)
    const path = join(backups, backup)
    await query(database.url, "insert into item values (-1, 'after')")
    expect(await restore(path, "--yes")).toMatchObject({
      code: 1,
      output: expect.stringContaining("The shop runs"),
    })
    await stopShop()
    expect(await restore(path)).toMatchObject({
      code: 1,
      output: expect.stringContaining("npm run restore -- <folder> --yes"),
    })
    await startShop()
    expect(await query(database.url, ITEMS)).toMatchObject({ items: 20_001 })

    await stopShop()
    expect(await restore(path, "--yes")).toMatchObject({ code: 0 })
    await startShop()
    expect(await query(database.url, ITEMS)).toMatchObject({ items: 20_000 })
  })

  it("copy a database that nobody runs, and stop it again", async () => {
    await query(database.url, "insert into item values (-2, 'last')")
    const items = await query(database.url, ITEMS)
    await stopShop()
    const backup = await backUp()
    expect(existsSync(join(database.folder, "data/postmaster.pid"))).toBe(false)
    expect(await restore(backup, "--yes")).toMatchObject({ code: 0 })
    await startShop()
    expect(await query(database.url, ITEMS)).toEqual(items)
  })

  it("leave no half backup behind, and take none for a whole one", async () => {
    const whole = backupsIn(backups)
    const { child, exited } = run("backup", [backups], env)
    await until(() => backupsIn(backups).length > whole.length)
    child.kill("SIGKILL")
    await exited
    const [half] = backupsIn(backups).filter((name) => !whole.includes(name))
    expect(half).toMatch(/\.unfinished$/)
    await stopShop()
    expect(await restore(join(backups, half), "--yes")).toMatchObject({
      code: 1,
      output: expect.stringContaining("is not a backup"),
    })
    await startShop()
    await backUp()
    expect(backupsIn(backups)).not.toContain(half)
  })

  it("refuse a backup that has been damaged", async () => {
    const [backup] = backupsIn(backups)
    appendFileSync(join(backups, backup, "private/invoice.pdf"), "!")
    expect(await restore(join(backups, backup), "--yes")).toMatchObject({
      code: 1,
      output: expect.stringContaining("is damaged"),
    })
  })

  it("refuse a pg_dump that is older than the server", async () => {
    const tools = join(parent, "tools")
    mkdirSync(tools)
    writeFileSync(
      join(tools, "pg_dump"),
      '#!/bin/sh\necho "pg_dump (PostgreSQL) 9.6.24"\n',
      { mode: 0o755 }
    )
    const { exited, output } = run("backup", [join(parent, "none")], {
      ...env,
      DATABASE_URL: database.url,
      PATH: tools,
    })
    expect(await exited).toBe(1)
    expect(output()).toContain("pg_dump 9 cannot work with PostgreSQL 17.")
    expect(backupsIn(join(parent, "none"))).toEqual([])
  })

  const startDumpServer = findDumpServer()
  const describeDump = startDumpServer ? describe : describe.skip
  describeDump("with DATABASE_URL (needs pg_dump and its server)", () => {
    let server: Awaited<ReturnType<NonNullable<typeof startDumpServer>>>
    let url: string

    beforeAll(async () => {
      const name = `backup_${randomBytes(6).toString("hex")}`
      server = await startDumpServer!()
      url = server.url(name)
      await query(server.url("postgres"), `create database "${name}"`)
    })
    afterAll(() => server.stop())

    it("bring back the database, all of it or nothing", async () => {
      await query(url, SCHEMA)
      const items = await query(url, ITEMS)
      const own = { ...env, DATABASE_URL: url }
      const target = join(parent, "dumps")
      expect(await run("backup", [target], own).exited).toBe(0)
      const folder = join(target, backupsIn(target)[0])
      await query(url, "truncate item; create table later (id int)")

      const refused = run("restore", [folder], own)
      expect(await refused.exited).toBe(1)
      expect(refused.output()).toContain("has 4 tables already")
      expect(await run("restore", [folder, "--yes"], own).exited).toBe(0)
      expect(await query(url, ITEMS)).toEqual(items)
      expect(await query(url, "select to_regclass('later') as later")).toEqual({
        later: null,
      })
    })
  })
})

/** Moves money between accounts without pause; the sum never changes. */
function startTrading(url: string) {
  let isOver = false
  let transfers = 0
  async function trade() {
    const client = new Client({ connectionString: url })
    await client.connect()
    while (!isOver) {
      const [from, to] = [1, 2].map(() => Math.ceil(Math.random() * ACCOUNTS))
      await client.query("begin")
      await client.query(
        `update account set balance = balance - 1 where id = ${from}`
      )
      await client.query(
        `update account set balance = balance + 1 where id = ${to}`
      )
      await client.query("insert into transfer (amount) values (1)")
      await client.query("commit")
      transfers += 1
      if (transfers % 10 === 0) {
        // What a copy has of the tables is then older than what it has of the
        // server's own notes, so only the log can make it whole.
        await client.query("checkpoint")
      }
    }
    await client.end()
  }
  const trading = trade()
  return {
    transfers: () => transfers,
    stop: () => {
      isOver = true
      return trading
    },
  }
}
