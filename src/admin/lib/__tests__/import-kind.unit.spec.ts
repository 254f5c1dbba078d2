import { toGoOnWith, type FileImport } from "../import-kind"

const NOW = new Date("2026-11-22T12:00:00Z")

const importOf = (changes: Partial<FileImport>): FileImport => ({
  ...{ id: "one", upload_id: "file", is_dry_run: true, status: "finished" },
  ...{ reason: null, row_count: 3, imported_count: 2 },
  ...{ known_count: 0, failed_count: 1 },
  ...{ created_at: "2026-11-22T11:00:00Z", finished_at: null },
  ...changes,
})
const imported = importOf({ id: "real", is_dry_run: false })

describe("what somebody finds who comes back to the imports", () => {
  it("is what still goes on, whatever came after it", () => {
    const running = importOf({ id: "slow", status: "running" })
    expect(toGoOnWith([imported, running], NOW)).toBe(running)
  })

  it("is a check of which nothing was imported yet", () => {
    const checked = importOf({})
    expect(toGoOnWith([checked, imported], NOW)).toBe(checked)
  })

  it.each([
    ["was imported", [imported, importOf({})]],
    ["found nothing to import", [importOf({ imported_count: 0 })]],
    ["was canceled", [importOf({ status: "canceled" })]],
    ["lost its file", [importOf({ created_at: "2026-11-21T11:59:00Z" })]],
  ])("is nothing where the check %s", (_, imports) => {
    expect(toGoOnWith(imports, NOW)).toBeUndefined()
  })
})
