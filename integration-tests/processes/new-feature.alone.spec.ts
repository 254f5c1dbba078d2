import { spawnSync } from "child_process"
import { randomBytes } from "crypto"
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "fs"
import { tmpdir } from "os"
import { join } from "path"
import {
  cloneEmptyDatabase,
  databaseUrl,
  dropDatabase,
} from "../support/databases"

const rootDir = join(__dirname, "../..")
const COPIED = [
  "src",
  "scripts",
  "integration-tests",
  "docs",
  "bench",
  ".dependency-cruiser.cjs",
  ".env.template",
  "eslint.config.mjs",
  "instrumentation.ts",
  "jest.config.js",
  "knip.jsonc",
  "medusa-config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
]

describe("a new feature", () => {
  const copy = mkdtempSync(join(tmpdir(), "new-feature-"))
  const template = `wishlist_${randomBytes(6).toString("hex")}`
  const env: Record<string, string> = {
    NODE_OPTIONS: "--experimental-vm-modules --no-warnings",
  }
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: copy,
      encoding: "utf8",
      env: { ...process.env, ...env },
    })
    if (status !== 0) {
      throw new Error(`${args.join(" ")}:\n${stdout}${stderr}`)
    }
    return stdout
  }
  const tool = (name: string, ...args: string[]) =>
    run(join("node_modules/.bin", name), ...args)
  const read = (path: string) => readFileSync(join(copy, path), "utf8")

  beforeAll(() => {
    for (const name of COPIED) {
      cpSync(join(rootDir, name), join(copy, name), { recursive: true })
    }
    symlinkSync(join(rootDir, "node_modules"), join(copy, "node_modules"))
    symlinkSync(join(rootDir, ".medusa"), join(copy, ".medusa"))
    run("scripts/new-feature.mjs", "wishlist")
  })

  afterAll(async () => {
    rmSync(copy, { recursive: true })
    await dropDatabase(template)
  })

  it("is registered, mapped and listed with its events", () => {
    expect(read("medusa-config.ts")).toContain(
      `{ resolve: "./src/modules/wishlist" },`
    )
    expect(read("src/modules/wishlist/README.md")).toContain(
      "[GET, POST /store/wishlist-items]"
    )
    expect(read("docs/events.md")).toContain("`wishlist.item_added`")
    expect(existsSync(join(copy, "src/jobs/wishlist-close-items.ts"))).toBe(
      true
    )
  })

  it("keeps the house style, the arrows and its migrations", () => {
    const findings = run(
      "--eval",
      `require("ts-node/register/transpile-only")
      const { houseChecks, render } = require("./scripts/checks")
      Promise.all(houseChecks.map(({ find }) => find(process.cwd())))
        .then((found) => console.log(JSON.stringify(found.flat().map(render))))`
    )
    expect(JSON.parse(findings)).toEqual([])
    expect(tool("depcruise", "src", "medusa-config.ts")).toContain(
      "no dependency violations"
    )
  })

  it("passes the linter and has no dead exports", () => {
    const own = ["modules", "workflows"].map((root) => `src/${root}/wishlist`)
    tool(
      "eslint",
      "--max-warnings=0",
      ...own,
      ...["src/api/store/wishlist-items", "src/api/admin/wishlist-items"],
      ...["src/jobs", "integration-tests/http/wishlist"]
    )
    expect(tool("knip", "--no-config-hints", "--no-exit-code")).not.toContain(
      "wishlist"
    )
  }, 120_000)

  it("has types that fit and specs that pass", async () => {
    tool("tsc", "--noEmit")
    // As `npm test` does when the tables have changed.
    env.DATABASE_URL = await cloneWithTables()
    tool("medusa", "db:migrate", "--skip-scripts")
    tool("jest", "--runInBand", "--forceExit", "wishlist")
  }, 300_000)

  async function cloneWithTables() {
    await cloneEmptyDatabase(template)
    env.TEST_TEMPLATE_EMPTY = template
    return databaseUrl(template)
  }

  it.each(["Wishlist", "wish-list", "", "check", "checkouts", "wishlist"])(
    'is refused under the word "%s"',
    (word) => {
      expect(() => run("scripts/new-feature.mjs", word)).toThrow()
    }
  )
})
