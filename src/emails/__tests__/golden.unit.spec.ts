import { readdirSync } from "fs"
import { join } from "path"
import { templates } from "./support/all-templates"
import { hashOf, pagesOf, readPage, writePages } from "./support/golden"
import { enter, readBook, writeBook } from "./support/version-book"

const isWriting = process.env.GOLDEN === "write"

describe.each(templates.map((template) => [template.name, template] as const))(
  "%s",
  (name, template) => {
    it("looks as its version has always looked", async () => {
      const pages = await pagesOf(template)
      const look = { name, version: template.version, hash: hashOf(pages) }
      if (isWriting) {
        const book = enter(readBook(), look)
        writePages(template, pages)
        writeBook(book)
      }
      for (const [file, page] of Object.entries(pages)) {
        expect(`${file}\n${page}`).toBe(`${file}\n${readPage(template, file)}`)
      }
      expect(enter(readBook(), look)).toEqual(readBook())
    })

    it("is rendered the same twice", async () => {
      expect(await pagesOf(template)).toEqual(await pagesOf(template))
    })
  }
)

it("keeps no golden page of a template that is gone", () => {
  const kept = readdirSync(join(__dirname, "golden"))
  const names = templates.map(({ name }) => name)
  expect(kept.sort()).toEqual([...names, "versions.json"].sort())
})
