import type { Rule, SourceFile } from "../source-file"

const MODEL = /^src\/modules\/([^/]+)\/models\//
const IS_HISTORY = /_(entry|posting|event|history|log)$/
const COUNTS = /\.bigNumber\(|\b(?:\w+_)?(?:points|credits)(?:_\w+)?:\s*model\b/

/**
 * Money, points and histories say in their module's `tables.ts` what the
 * database itself refuses. An empty list there is a decision; no entry is none.
 */
export const declaredTables: Rule = (files) =>
  files.flatMap(({ path, text }) => {
    const [, word] = MODEL.exec(path) ?? []
    const table = word && tableOf(text)
    if (!table || !(IS_HISTORY.test(table) || COUNTS.test(text))) {
      return []
    }
    const isDeclared = new RegExp(`^\\s*"?${table}"?:`, "m").test(
      textOf(files, `src/modules/${word}/tables.ts`)
    )
    return isDeclared
      ? []
      : [
          {
            path,
            message: `${table} holds money, points or history: say in src/modules/${word}/tables.ts what the database refuses.`,
          },
        ]
  })

function tableOf(text: string) {
  const [, name, tableName] =
    /\.define\(\s*"(\w+)"|tableName:\s*"(\w+)"/.exec(text) ?? []
  return tableName ?? name
}

const textOf = (files: SourceFile[], wanted: string) =>
  files.find(({ path }) => path === wanted)?.text ?? ""
