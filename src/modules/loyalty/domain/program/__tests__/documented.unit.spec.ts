import { readFileSync } from "fs"
import { join } from "path"
import { demoProgram, readDefinition } from ".."
import { conditions, effects } from "../../earning/registry"

const page = readFileSync(
  join(process.cwd(), "docs/loyalty/programs.md"),
  "utf8"
)
const blockOf = (language: string) =>
  page.split(`\`\`\`${language}\n`)[1].split("```")[0]

describe("the page on the rules of a programme", () => {
  it("shows the demo's, as it is", () => {
    const shown: unknown = JSON.parse(
      blockOf("jsonc").replaceAll(/\/\/.*$/gm, "")
    )
    expect(readDefinition(shown)).toEqual(demoProgram)
  })

  it("shows actions that can be used", () => {
    const actions: unknown = JSON.parse(blockOf("json"))
    const earning = { ...demoProgram.earning, actions }
    expect(readDefinition({ ...demoProgram, earning })).toMatchObject({
      earning: { actions },
    })
  })

  it.each([...conditions.types, ...effects.types])("tells of %s", (type) => {
    expect(page).toContain(`| \`${type}\` `)
  })
})
