import { existsSync, readFileSync } from "fs"
import { join, posix } from "path"
import { featuresOf, readSources, type SourceFile } from "../source-file"
import { partsOf, type Part } from "./feature-parts"
import type { Generator } from "./generator"

const BEGIN = "<!-- The map: npm run generate writes it. -->"
const END = "<!-- The end of the map. -->"

/** Each module's README ends in a map of where its feature's parts are. */
export const featureMap: Generator = {
  title: "the maps of the features",
  render: (rootDir) => {
    const files = readSources(rootDir)
    return featuresOf(files)
      .map((word) => ({ word, path: `src/modules/${word}/README.md` }))
      .filter(({ path }) => existsSync(join(rootDir, path)))
      .map(({ word, path }) => ({
        path,
        text: withMap(readFileSync(join(rootDir, path), "utf8"), word, files),
      }))
  },
}

/** A README that has no map yet gets one at its end. */
export function withMap(readme: string, word: string, files: SourceFile[]) {
  const map = [BEGIN, "", ...table(word, partsOf(word, files)), "", END].join(
    "\n"
  )
  const [before, rest] = readme.split(BEGIN)
  if (rest === undefined) {
    return `${readme.trimEnd()}\n\n## Where it is\n\n${map}\n`
  }
  return `${before}${map}${rest.split(END)[1] ?? "\n"}`
}

function table(word: string, parts: Part[]) {
  const link = ({ name, path }: Part["items"][number]) =>
    `[${name}](${posix.relative(`src/modules/${word}`, path)})`
  return [
    "<!-- prettier-ignore -->",
    "| what | where |",
    "| --- | --- |",
    ...parts.map(
      ({ what, items }) => `| ${what} | ${items.map(link).join(" · ")} |`
    ),
  ]
}
