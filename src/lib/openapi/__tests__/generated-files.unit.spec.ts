import { readFileSync } from "fs"
import { join } from "path"
import { renderClient, renderOpenApi, renderPostman } from ".."

const rootDir = join(__dirname, "../../../..")

describe("what `npm run generate` writes from the contracts", () => {
  it.each([
    ["docs/api/openapi.json", renderOpenApi],
    ["docs/api/postman.json", renderPostman],
    ["src/client/generated.ts", renderClient],
  ])("is fresh: %s", (file, render) => {
    expect(readFileSync(join(rootDir, file), "utf8")).toBe(render())
  })
})
