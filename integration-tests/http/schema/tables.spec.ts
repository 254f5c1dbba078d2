import { existsSync, readdirSync } from "fs"
import { join } from "path"
import type { TableRules } from "../../../src/lib/table-rules"
import { withClient } from "../../support/databases"
import { brokenRules } from "../../support/schema-rules"
import { withShop } from "../../support/shop"

const modulesDir = join(__dirname, "../../../src/modules")
const declared: [string, Record<string, TableRules>][] = readdirSync(modulesDir)
  .map((word) => join(modulesDir, word, "tables.ts"))
  .filter((path) => existsSync(path))
  .map((path) => [
    path.split("/").at(-2) ?? "",
    jest.requireActual(path).tables,
  ])

withShop(({ dbConfig }) => {
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
    async (_, tables) => {
      expect(await broken(tables)).toEqual([])
    }
  )

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
