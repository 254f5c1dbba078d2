import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { join } from "node:path"
import { projectDir } from "./project.mjs"

/**
 * Writes `docs/proof.md`: what the full counts found, and how to repeat it.
 *
 * @param {{ results: import("./test-specs.mjs").SpecResults[], seed: number, feature?: string }} run
 */
export function writeProof({ results, seed, feature }) {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], {
    cwd: projectDir,
  })
    .toString()
    .trim()
  const date = new Date().toISOString().slice(0, 10)
  const sum = (/** @type {"passed" | "failed"} */ key) =>
    results.reduce((total, result) => total + result[key], 0)
  const rows = results
    .flatMap((result) => result.files)
    .filter(({ tests }) => tests > 0)
    .map(
      ({ file, tests, seconds }) =>
        `| \`${file}\` | ${tests} | ${seconds.toFixed(1)} |`
    )
  writeFileSync(
    join(projectDir, "docs/proof.md"),
    [
      "# Proof",
      "",
      `The specs with their full counts, run on commit \`${commit}\` on ${date} with seed ${seed} on ${cpus().length} cores. Repeat it with \`TEST_SEED=${seed} npm run test:deep${feature ? ` ${feature}` : ""}\`.`,
      "",
      `${sum("passed")} passed, ${sum("failed")} failed.`,
      "",
      "| spec | tests | seconds |",
      "| --- | ---: | ---: |",
      ...rows,
      "",
    ].join("\n")
  )
}
