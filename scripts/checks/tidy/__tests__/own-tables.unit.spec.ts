import { refusals } from "../../__tests__/refusals"
import { ownTables, tablesIn } from "../own-tables"

const models = {
  "src/modules/loyalty/models/lot.ts": `model.define("loyalty_lot", {})`,
  "src/modules/loyalty/models/entry.ts": `model.define({ name: "Entry", tableName: "loyalty_entry" }, {})`,
}
const service = (code: string) => ({
  ...models,
  "src/modules/loyalty/service.ts": code,
})

describe("a module's raw SQL", () => {
  it("may name the module's own tables", () => {
    const code =
      "run(`select l.id from loyalty_lot l join loyalty_entry on true where l.id = ${id} for update of l`)"
    expect(refusals(ownTables, service(code))).toEqual([])
  })

  it.each([
    ["select 1 from customer", "customer"],
    [`delete from "order" where id = ?`, "order"],
    ["update cart set email = ?", "cart"],
    ["insert into review (id) values (?)", "review"],
    ["select 1 from loyalty_lot l left join customer c on true", "customer"],
  ])("is refused when it says %s", (sql, table) => {
    expect(refusals(ownTables, service(`run('${sql}')`))).toEqual([
      `src/modules/loyalty/service.ts:1  SQL names ${table}, which is no table of this module.`,
    ])
  })

  it.each([
    `knexOf(context)("customer").select("*")`,
    `knex("customer")`,
    `knexOf(context)("loyalty_lot").join("customer", "a", "b")`,
    `lockRow<LockedRow>(context, "customer", id)`,
  ])("is refused when it is built as %s", (code) => {
    expect(refusals(ownTables, service(code))).toEqual([
      `src/modules/loyalty/service.ts:1  SQL names customer, which is no table of this module.`,
    ])
  })

  it("may name a table that only a migration makes", () => {
    const migration = `this.addSql(\`create unlogged table if not exists "loyalty_count" (id text)\`)`
    expect(
      refusals(ownTables, {
        ...service("run('delete from loyalty_count where id = ?')"),
        "src/modules/loyalty/migrations/Migration1.ts": migration,
      })
    ).toEqual([])
  })

  it("may be built over own tables", () => {
    const code = `knexOf(context)("loyalty_lot").where({}); lockRows(context, "loyalty_entry", ids)`
    expect(refusals(ownTables, service(code))).toEqual([])
  })

  it("may name anything in a migration or a spec, and in words for people", () => {
    const sql = "run('select 1 from customer')"
    expect(
      refusals(ownTables, {
        ...models,
        "src/modules/loyalty/migrations/Migration1.ts": sql,
        "src/modules/loyalty/__tests__/lots.spec.ts": sql,
        "src/modules/loyalty/service.ts": "fail('Points from customer join')",
      })
    ).toEqual([])
  })

  it.each([
    "with due as (select 1 from a), late (id) as materialized (select 1) select * from due join late on true",
    "select extract(epoch from created_at) from a where x is distinct from y",
    "insert into a (id) values (1) on conflict (id) do update set id = 1",
    "select * from a, jsonb_to_recordset(?) as r for update skip locked",
    "select 1 from a join unnest(?) x on true -- from somewhere else",
    "select pg_advisory_lock(1) from a join pg_class on true",
  ])("names only tables as tables: %s", (sql) => {
    expect([...new Set(tablesIn(sql))]).toEqual(["a"])
  })
})
