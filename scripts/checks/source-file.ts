import { readdirSync, readFileSync } from "fs"
import { join } from "path"

export interface SourceFile {
  /** Relative to the project, with slashes. */
  path: string
  text: string
}

/** What is wrong, where, and which sentence of the house style says so. */
export interface Finding {
  path: string
  line?: number
  message: string
}

/** A rule over all sources, so that it may compare files with each other. */
export type Rule = (files: SourceFile[]) => Finding[]

const ROOTS = ["src", "integration-tests", "scripts", "bench"]
const SOURCE = /\.(ts|tsx|mjs|cjs)$/

export function readSources(rootDir: string): SourceFile[] {
  return ROOTS.flatMap((root) => pathsBelow(rootDir, root))
    .filter((path) => SOURCE.test(path) && !path.startsWith("bench/stock/"))
    .map((path) => ({ path, text: readFileSync(join(rootDir, path), "utf8") }))
}

function pathsBelow(rootDir: string, folder: string): string[] {
  return readdirSync(join(rootDir, folder), { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules" && name !== ".medusa")
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? pathsBelow(rootDir, path) : [path]
    })
}

export function render({ path, line, message }: Finding) {
  return `${path}${line ? `:${line}` : ""}  ${message}`
}

export function lineOf(text: string, index: number) {
  return text.slice(0, index).split("\n").length
}

export const isSpec = (path: string) => path.includes("/__tests__/")
export const isMigration = (path: string) => path.includes("/migrations/")

/** The words that own a folder in `src/modules` or `src/workflows`. */
export function featuresOf(files: SourceFile[]): string[] {
  const words = files.flatMap(({ path }) => {
    const [, word] = /^src\/(?:modules|workflows)\/([^/]+)\//.exec(path) ?? []
    return word && word !== "hooks" ? [word] : []
  })
  return [...new Set(words)].sort()
}

/**
 * Whether a comment on the line, or right above it, says why this place is
 * different. Rules that have exceptions ask here.
 */
export function hasReason(text: string, line: number) {
  const lines = text.split("\n")
  const own = lines[line - 1] ?? ""
  const above = lines[line - 2] ?? ""
  return /\/\/ \S+ \S+/.test(own) || /^\s*(\/\/|\*|\/\*\*)/.test(above)
}
