import { model } from "@medusajs/framework/utils"
import { mkdtempSync, writeFileSync } from "fs"
import { tmpdir } from "os"
import { join } from "path"
import { modelsOf, pendingSql } from "../migrations"

/** The ORM remembers entities by their name, so each test has its own. */
const note = (name: string, columns = {}) =>
  model.define(name, { id: model.id().primaryKey(), ...columns })

function folderWith(tables: object[]) {
  const folder = mkdtempSync(join(tmpdir(), "migrations-"))
  const snapshot = JSON.stringify({ tables, namespaces: [] })
  writeFileSync(join(folder, ".snapshot-guestbook.json"), snapshot)
  return folder
}

const rootDir = join(__dirname, "../../..")
const checkout = join(rootDir, "src/modules/checkout")
const guestbook = join(
  rootDir,
  "integration-tests/sample/src/modules/guestbook"
)

describe("migrations", () => {
  it("are missing when a model has a table that they do not make", async () => {
    const pending = await pendingSql(
      "guestbook",
      [note("note")],
      folderWith([])
    )
    expect(pending[0]).toMatch(/^create table "note"/)
  })

  it("are missing when a model has another column", async () => {
    const changed = note("completion_repair", { mood: model.text() })
    const folder = join(checkout, "migrations")
    const pending = await pendingSql("checkout", [changed], folder)
    expect(pending.join("\n")).toMatch(/add column "mood" text not null/)
  })

  it("are up to date when the snapshot has what the models have", async () => {
    const folder = join(guestbook, "migrations")
    const models = modelsOf(join(guestbook, "models"))
    expect(await pendingSql("guestbook", models, folder)).toEqual([])
  })

  it("are missing when a ledger has outgrown them", async () => {
    const models = modelsOf(join(guestbook, "models"))
    const pending = await pendingSql("guestbook", models, folderWith([]))
    expect(pending.join("\n")).toMatch(/create table "guestbook_stamps_lot"/)
  })

  it("are missing when nobody has generated any", async () => {
    const folder = mkdtempSync(join(tmpdir(), "migrations-"))
    expect(await pendingSql("guestbook", [note("other")], folder)).toEqual([
      ".snapshot-guestbook.json",
    ])
  })
})
