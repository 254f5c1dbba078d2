import { existsSync, readFileSync } from "fs"
import { join } from "path"
import type { Finding } from "../source-file"
import type { Generator } from "./generator"

/** Files that are not what their generator would write now. */
export async function staleFiles(
  rootDir: string,
  generators: Generator[]
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { title, render } of generators) {
    for (const { path, text } of await render(rootDir)) {
      const line = firstDifference(readText(join(rootDir, path)), text)
      if (line) {
        findings.push({
          path,
          line,
          message: `${title} is stale: run npm run generate.`,
        })
      }
    }
  }
  return findings
}

function firstDifference(actual: string, expected: string) {
  if (actual === expected) {
    return undefined
  }
  const wanted = expected.split("\n")
  const lines = actual.split("\n")
  return 1 + wanted.findIndex((line, index) => line !== lines[index])
}

const readText = (path: string) =>
  existsSync(path) ? readFileSync(path, "utf8") : ""
