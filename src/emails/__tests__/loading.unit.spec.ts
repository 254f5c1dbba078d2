import { execFileSync } from "child_process"
import { join } from "path"

const EMAILS = join(__dirname, "..")

/** What a process has loaded that knows every template and wrote no mail. */
const PROBE = `
  require("ts-node/register/transpile-only")
  const { readdirSync } = require("fs")
  for (const file of readdirSync(".").filter((name) => /\\.tsx?$/.test(name))) {
    require(process.cwd() + "/" + file)
  }
  const isHeavy = /node_modules.(@react-email|react-dom|html-to-text|prettier)/
  console.log(JSON.stringify({
    templates: Object.keys(require.cache).filter((path) => path.endsWith(".tsx")).length,
    heavy: Object.keys(require.cache).filter((path) => isHeavy.test(path)),
  }))
`

it("loads nothing of React Email before the first mail", () => {
  const told = execFileSync(process.execPath, ["-e", PROBE], { cwd: EMAILS })
  const { templates, heavy } = JSON.parse(told.toString()) as {
    templates: number
    heavy: string[]
  }
  expect(templates).toBeGreaterThanOrEqual(13)
  expect(heavy).toEqual([])
})
