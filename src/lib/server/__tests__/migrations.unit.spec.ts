import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "fs"
import { tmpdir } from "os"
import { join } from "path"
import { MedusaModule } from "@medusajs/framework/modules-sdk"
import { MigrationCheck } from "../migrations"

const folder = mkdtempSync(join(tmpdir(), "migrations-"))

function writeModule(name: string, files: Record<string, string>) {
  const path = join(folder, name)
  mkdirSync(join(path, "migrations"), { recursive: true })
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(path, file), text)
  }
  return join(path, "index.js")
}

const shop = writeModule("shop", {
  "index.js": "module.exports = {}",
  "migrations/First.js": "exports.First = class {}",
  "migrations/First.d.ts": "",
  "migrations/.snapshot-shop.json": "{}",
  "migrations/Flagged.js":
    'module.exports = { [Symbol.for("__MEDUSA_SKIP_FILE__")]: true }',
})
const provider = writeModule("provider", {
  "index.js": "exports.default = {}",
  "migrations/OfProvider.js": "",
})
const pointer = writeModule("pointer", {
  "index.js": `exports.discoveryPath = ${JSON.stringify(shop)}`,
})
const link = {
  isLink: true,
  relationships: [
    { serviceName: "cart", foreignKey: "cart_id" },
    { serviceName: "order", foreignKey: "order_id" },
  ],
}
const LINK_TABLE = "cart_cart_order_order"

function load(modules: object[], links: object[] = []) {
  jest
    .spyOn(MedusaModule, "getAllModuleResolutions")
    .mockReturnValue(modules as never)
  jest.spyOn(MedusaModule, "getAllJoinerConfigs").mockReturnValue(links)
}

function database(...recorded: string[]) {
  const query = jest.fn(async () => ({
    rows: recorded.map((name) => ({ name })),
  }))
  return { recorded, query: query as never, asked: query }
}

describe("MigrationCheck", () => {
  afterEach(() => jest.restoreAllMocks())
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    ["a module", [{ resolutionPath: shop }], [], ["First"]],
    [
      "a module that another points at",
      [{ resolutionPath: pointer }],
      [],
      ["First"],
    ],
    [
      "a provider of a module",
      [
        {
          resolutionPath: shop,
          options: { providers: [{ resolve: provider }] },
        },
      ],
      [],
      ["First", "OfProvider"],
    ],
    ["a link", [], [link], [LINK_TABLE]],
    [
      "a link with a table of another name",
      [],
      [{ ...link, databaseConfig: { tableName: "bought" } }],
      ["bought"],
    ],
  ])("waits for what %s brings", async (_, modules, links, names) => {
    load(modules, links)
    for (const missing of names) {
      const others = names.filter((name) => name !== missing)
      expect(await new MigrationCheck().isCurrent(database(...others))).toBe(
        false
      )
    }
    expect(await new MigrationCheck().isCurrent(database(...names))).toBe(true)
  })

  it("waits for nothing of modules without tables and of links that are only read", async () => {
    load(
      [{ resolutionPath: false }],
      [{ ...link, isReadOnlyLink: true }, { serviceName: "cart" }]
    )
    expect(await new MigrationCheck().isCurrent(database())).toBe(true)
  })

  it("asks until nothing is missing, then never again", async () => {
    load([{ resolutionPath: shop }])
    const check = new MigrationCheck()
    const empty = database()
    expect(await check.isCurrent(empty)).toBe(false)
    expect(await check.isCurrent(empty)).toBe(false)
    expect(empty.asked).toHaveBeenCalledTimes(2)
    expect(await check.isCurrent(database("First", "Other"))).toBe(true)
    expect(await check.isCurrent(empty)).toBe(true)
    expect(empty.asked).toHaveBeenCalledTimes(2)
  })

  it("takes a database that was never migrated for one that lacks everything", async () => {
    load([{ resolutionPath: shop }])
    const query = jest.fn().mockRejectedValue({ code: "42P01" })
    expect(await new MigrationCheck().isCurrent({ query })).toBe(false)
  })

  it("passes on any other failure", async () => {
    load([{ resolutionPath: shop }])
    const query = jest.fn().mockRejectedValue(new Error("broken"))
    await expect(new MigrationCheck().isCurrent({ query })).rejects.toThrow(
      "broken"
    )
  })
})
