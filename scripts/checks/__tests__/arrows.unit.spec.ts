import { execFileSync } from "child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "fs"
import { tmpdir } from "os"
import { dirname, join } from "path"
import { forbidden } from "../../../.dependency-cruiser.cjs"

const rootDir = join(__dirname, "../../..")

const rules = forbidden ?? []

type Tree = Record<string, string>

/** For each rule a small tree that breaks it and a twin that may stand. */
const cases: Record<string, { refused: Tree; allowed: Tree }> = {
  "modules-know-no-other-module": {
    refused: {
      "src/modules/a/service.ts": `import "../b/service"`,
      "src/modules/b/service.ts": "",
    },
    allowed: {
      "src/modules/a/service.ts": `import "./models/note"`,
      "src/modules/a/models/note.ts": "",
    },
  },
  "modules-know-no-verbs-and-no-doors": {
    refused: {
      "src/modules/a/service.ts": `import type { X } from "../../workflows/a"`,
      "src/workflows/a/index.ts": "export type X = string",
    },
    allowed: {
      "src/modules/a/service.ts": `import "../../lib/row-lock"`,
      "src/lib/row-lock.ts": "",
    },
  },
  "domain-only-computes": {
    refused: {
      "src/modules/a/domain/rule.ts": `import "../../../lib/clock"`,
      "src/lib/clock.ts": "",
    },
    allowed: {
      "src/modules/a/domain/rule.ts": `import "./table"
        import "../../../lib/status"
        import { MathBN } from "@medusajs/framework/utils"
        import type { BigNumberInput } from "@medusajs/framework/types"`,
      "src/modules/a/domain/table.ts": "",
      "src/lib/status/index.ts": "",
    },
  },
  "pure-parts-only-compute": {
    refused: { "src/lib/status/index.ts": `import "fs"` },
    allowed: {
      "src/lib/merkle/index.ts": `import "crypto"; import "../money"`,
      "src/lib/money.ts": "",
    },
  },
  "workflows-know-no-doors": {
    refused: {
      "src/workflows/a/add-note.ts": `import "../../api/store/notes/contract"`,
      "src/api/store/notes/contract.ts": "",
    },
    allowed: {
      "src/workflows/a/add-note.ts": `import "../../modules/a"`,
      "src/modules/a/index.ts": "",
    },
  },
  "routes-run-workflows": {
    refused: {
      "src/api/store/notes/route.ts": `import S from "../../../modules/a/service"; new S()`,
      "src/modules/a/service.ts": "export default class {}",
    },
    allowed: {
      "src/api/store/notes/route.ts": `import type S from "../../../modules/a/service"
        export let s: S`,
      "src/modules/a/service.ts": "export default class {}",
    },
  },
  "subscribers-and-jobs-run-workflows": {
    refused: {
      "src/jobs/a-tidy.ts": `import "../modules/a"`,
      "src/modules/a/index.ts": "",
    },
    allowed: {
      "src/jobs/a-tidy.ts": `import "../workflows/a"; import "../lib/sweep"`,
      "src/workflows/a/index.ts": "",
      "src/lib/sweep.ts": "",
    },
  },
  "admin-knows-no-server-code": {
    refused: {
      "src/admin/hooks/a.ts": `import { X } from "@medusajs/framework/utils"`,
    },
    allowed: {
      "src/admin/hooks/a.ts": `import "../../client"; import "@medusajs/js-sdk"`,
      "src/client/index.ts": "",
    },
  },
  "features-meet-at-public-verbs": {
    refused: {
      "src/workflows/a/add-note.ts": `import "../b/hidden"`,
      "src/workflows/b/hidden.ts": "",
    },
    allowed: {
      "src/workflows/a/add-note.ts": `import "../b"; import "../b/events"; import "./own"`,
      "src/workflows/a/own.ts": "",
      "src/workflows/b/index.ts": "",
      "src/workflows/b/events.ts": "",
    },
  },
  "steps-are-private": {
    refused: {
      "src/jobs/a-tidy.ts": `import "../workflows/a/steps/tidy"`,
      "src/workflows/a/steps/tidy.ts": "",
    },
    allowed: {
      "src/workflows/a/tidy-notes.ts": `import "./steps/tidy"`,
      "src/workflows/a/steps/tidy.ts": "",
    },
  },
  "kit-knows-no-feature": {
    refused: {
      "src/lib/sweep.ts": `import "../workflows/a"`,
      "src/workflows/a/index.ts": "",
    },
    allowed: {
      "src/lib/sweep.ts": `import "../config"; import "./clock"`,
      "src/config/index.ts": "",
      "src/lib/clock.ts": "",
    },
  },
  "no-enterprise-parts": {
    refused: {
      "src/api/middlewares.ts": `import "@medusajs/rbac"
        import "@medusajs/auth-oidc"
        import "@medusajs/loyalty-plugin/admin"`,
    },
    allowed: { "src/api/middlewares.ts": `import "@medusajs/medusa"` },
  },
  "no-cycles": {
    refused: {
      "src/lib/a.ts": `import "./b"`,
      "src/lib/b.ts": `import "./a"`,
    },
    allowed: { "src/lib/a.ts": `import "./b"`, "src/lib/b.ts": "" },
  },
  "no-orphans": {
    refused: { "src/lib/forgotten.ts": "" },
    allowed: {
      "src/lib/used.ts": "",
      "src/lib/user.ts": `import "./used"`,
      "src/jobs/a-tidy.ts": "",
    },
  },
}

/** Names of the rules that each tree breaks. */
function violations(trees: Tree[]): string[][] {
  const root = mkdtempSync(join(tmpdir(), "arrows-"))
  try {
    const folders = trees.map((tree, index) => {
      const folder = join(root, String(index))
      for (const [path, text] of Object.entries(tree)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text)
      }
      return folder
    })
    const script = join(__dirname, "fixtures/cruise.mjs")
    const config = join(rootDir, ".dependency-cruiser.cjs")
    return JSON.parse(
      execFileSync(process.execPath, [script, config, ...folders], {
        env: { PATH: process.env.PATH },
      }).toString()
    )
  } finally {
    rmSync(root, { recursive: true })
  }
}

describe("the arrows of the house", () => {
  const names = Object.keys(cases)
  let refused: string[][]
  let allowed: string[][]

  beforeAll(() => {
    refused = violations(names.map((name) => cases[name].refused))
    allowed = violations(names.map((name) => cases[name].allowed))
  }, 30_000)

  it("say in a sentence why each of them stands", () => {
    for (const { comment } of rules) {
      expect(comment).toMatch(/^.{40,}\.$/)
    }
  })

  it("have a refused and an allowed case each", () => {
    expect([...names].sort()).toEqual(rules.map((rule) => rule.name).sort())
  })

  it.each(names)("%s: refuses what breaks it and nothing else", (name) => {
    expect(refused[names.indexOf(name)]).toContain(name)
    expect(allowed[names.indexOf(name)]).toEqual([])
  })

  it("bind the sample feature of the tests too", () => {
    const root = "integration-tests/sample/src"
    const [broken] = violations([
      {
        [`${root}/modules/a/service.ts`]: `import "../b/service"`,
        [`${root}/modules/b/service.ts`]: "",
      },
    ])
    expect(broken).toEqual(["modules-know-no-other-module"])
  })
})
