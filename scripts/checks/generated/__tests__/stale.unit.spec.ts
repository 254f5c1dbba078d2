import { mkdtempSync, writeFileSync } from "fs"
import { tmpdir } from "os"
import { join } from "path"
import { render } from "../../source-file"
import { staleFiles } from "../stale"

const rootDir = mkdtempSync(join(tmpdir(), "stale-"))
writeFileSync(join(rootDir, "menu.md"), "one\ntwo\n")
const menu = (text: string, path = "menu.md") => [
  { title: "the menu", render: () => [{ path, text }] },
]

describe("a generated file", () => {
  it("is fresh while it is what its generator writes", async () => {
    expect(await staleFiles(rootDir, menu("one\ntwo\n"))).toEqual([])
  })

  it.each([
    ["one\n2\n", "menu.md:2"],
    ["one\ntwo\nthree\n", "menu.md:3"],
    ["one\n", "menu.md:2"],
  ])("is stale otherwise, and says from which line on", async (text, place) => {
    const [finding] = await staleFiles(rootDir, menu(text))
    expect(render(finding)).toBe(
      `${place}  the menu is stale: run npm run generate.`
    )
  })

  it("is stale when it is not there", async () => {
    expect(await staleFiles(rootDir, menu("one\n", "other.md"))).toHaveLength(1)
  })
})
