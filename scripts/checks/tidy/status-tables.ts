import { lineOf, type Rule } from "../source-file"

const STATUS_COLUMN =
  /\b((?:\w+_)?(?:status|state)):\s*model\s*\.enum\(\s*([^)]*)\)/g
const VALUES = /^(?:\[\.\.\.)?(\w+)\.values\]?,?\s*$/

/** A status column knows the values of its table of transitions, no others. */
export const statusTables: Rule = (files) => {
  const tables = new Set(
    files.flatMap(({ text }) =>
      [...text.matchAll(/const (\w+) = defineStatus\(/g)].map(
        ([, name]) => name
      )
    )
  )
  return files
    .filter(({ path }) => path.includes("/models/"))
    .flatMap(({ path, text }) =>
      [...text.matchAll(STATUS_COLUMN)]
        .filter(([, , values]) => !tables.has(VALUES.exec(values)?.[1] ?? ""))
        .map(({ index, 1: column }) => ({
          path,
          line: lineOf(text, index),
          message: `${column} takes its values from a defineStatus table: model.enum(<table>.values).`,
        }))
    )
}
