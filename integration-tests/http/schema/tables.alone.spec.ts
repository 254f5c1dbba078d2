import "../../support/guestbook"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { existsSync, readdirSync } from "fs"
import { join } from "path"
import { ledgerSchemaProblems } from "../../../src/lib/ledger"
import type { TableRules } from "../../../src/lib/table-rules"
import { withClient } from "../../support/databases"
import { brokenRules } from "../../support/schema-rules"
import { withShop } from "../../support/shop"

type Ledger = Parameters<typeof ledgerSchemaProblems>[1]

interface Declared {
  tables: Record<string, TableRules>
  /** Books that the module keeps; see docs/kit/ledger.md. */
  ledgers?: Ledger[]
}

/** The product's modules, and the sample's, so that there is a book to check. */
const declared = ["src", "integration-tests/sample/src"]
  .map((folder) => join(__dirname, "../../..", folder, "modules"))
  .flatMap((folder) => readdirSync(folder).map((word) => join(folder, word)))
  .filter((folder) => existsSync(join(folder, "tables.ts")))
  .map((folder): [string, Declared] => [
    folder.split("/").at(-1) ?? "",
    jest.requireActual(join(folder, "tables.ts")),
  ])
const books = declared.flatMap(([, { ledgers = [] }]) =>
  ledgers.map((ledger): [string, Ledger] => [ledger.name, ledger])
)

withShop(({ dbConfig, getContainer }) => {
  const broken = (tables: Record<string, TableRules>, setUp = "select 1") =>
    withClient(async (client) => {
      await client.query("begin")
      await client.query(setUp)
      const found = await brokenRules(client, tables)
      await client.query("rollback")
      return found
    }, dbConfig.dbName)

  it.each(declared)(
    "%s: the database refuses what it has to",
    async (_, { tables }) => {
      expect(await broken(tables)).toEqual([])
    }
  )

  it.each(books)("%s: the book has all of its guards", async (_, ledger) => {
    const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    expect(await ledgerSchemaProblems(knex, ledger)).toEqual([])
    await knex.raw(
      `drop trigger "${ledger.name}_posting_refuse_change" on "${ledger.name}_posting"`
    )
    expect(await ledgerSchemaProblems(knex, ledger)).toHaveLength(1)
  })

  describe("what is looked for", () => {
    const table = "create table lot (source_id text, points int, added_at date)"
    const rules = {
      lot: { is_insert_only: true, once: [["source_id"]], checked: ["points"] },
    }
    const trigger = (events: string) =>
      `create function refuse() returns trigger language plpgsql
        as 'begin raise exception ''no''; end';
      create trigger refuse before ${events} on lot
        for each row execute function refuse()`

    it("is missed in a table that refuses nothing", async () => {
      expect(await broken(rules, table)).toEqual([
        "lot lets rows be updated",
        "lot lets rows be deleted",
        "lot lets source_id repeat",
        "lot takes anything as points",
      ])
    })

    it("is missed in a table that is not there", async () => {
      expect(await broken(rules)).toHaveLength(4)
    })

    it("is missed when the trigger is switched off, or half a trigger", async () => {
      const only = { lot: { is_insert_only: true, once: [], checked: [] } }
      expect(await broken(only, `${table}; ${trigger("update")}`)).toEqual([
        "lot lets rows be deleted",
      ])
      expect(
        await broken(
          only,
          `${table}; ${trigger("update or delete")}; alter table lot disable trigger all`
        )
      ).toHaveLength(2)
    })

    it("is found where it is", async () => {
      const sound = `${table}; ${trigger("update or delete")};
        create unique index on lot (source_id);
        alter table lot add check (points >= 0)`
      expect(await broken(rules, sound)).toEqual([])
    })

    it("is missed when an index holds more columns than the key", async () => {
      const wider = `${table}; create unique index on lot (source_id, added_at)`
      expect(await broken(rules, wider)).toContain("lot lets source_id repeat")
    })
  })
})
