import type { Rule } from "../source-file"

const MIGRATION = /^src\/modules\/[^/]+\/migrations\/(Migration\w+)\.ts$/

/**
 * Modules keep one journal of migrations, by name: the second of a name counts
 * as run, and its tables are never made.
 */
export const migrationNames: Rule = (files) => {
  const first = new Map<string, string>()
  return files.flatMap(({ path }) => {
    const [, name] = MIGRATION.exec(path) ?? []
    if (!name) {
      return []
    }
    const other = first.get(name)
    first.set(name, other ?? path)
    return other
      ? [{ path, message: `Has the name of ${other}, so it would never run.` }]
      : []
  })
}
