import "./lib/node-version.mjs"
import { layOutFeature } from "./lib/lay-out-feature.mjs"
import { report } from "./lib/problem.mjs"
import { projectDir } from "./lib/project.mjs"

try {
  const paths = await layOutFeature(process.argv[2] ?? "", projectDir)
  console.log(paths.map((path) => `  ✓ ${path}`).join("\n"))
  // It has events now, and a README that wants its map.
  await import("./generate.mjs")
  console.log(`
  Next: npm test -- ${process.argv[2]}, then npm run check.
  Name what it owns, change the model, run medusa db:generate.
`)
} catch (error) {
  report(error)
  process.exit(1)
}
