import ts from "typescript"
import {
  isMigration,
  isSpec,
  lineOf,
  type Finding,
  type Rule,
  type SourceFile,
} from "../source-file"

const IS_SQL =
  /^\s*(--.*\n\s*)*(select|insert|update|delete|with|lock|truncate)\b/i
/** A parenthesis after `from` makes it a function, after `into` does not. */
const NAMED =
  /\binto\s+"?([a-z_]\w*)|\b(?:from|join|update|table)\s+(?:only\s+)?"?([a-z_]\w*)"?(?!\w|\s*\()/gi
/** Tables that the query builder is given, and those whose rows are locked. */
const BUILT =
  /(?:\b(?:knexOf|transactionOf)\([^()]*\)|\bknex|\.(?:from|into|join|leftJoin|innerJoin))\(\s*"(\w+)|\blockRows?(?:<[^>]*>)?\(\s*\w+,\s*"(\w+)/g
/** Where SQL says `from` or `update` and no table follows. */
const NO_TABLE =
  /\b(is (not )?distinct from \S+|for (no key )?update( of \w+)?|do update set|(extract|substring|trim|overlay)\s*\([^()]*\))/gi
const WITH_NAME =
  /(?:\bwith(?: recursive)?|,)\s+(\w+)(?:\s*\([^)]*\))?\s+as\s*(?:(?:not )?materialized\s*)?\(/gi
/** By a model, or by a migration where a library says what it looks like. */
const MADE =
  /(?:\.define\(\s*|tableName:\s*|\bcreate (?:unlogged )?table (?:if not exists )?)"(\w+)"/g
const KEYWORDS = new Set(["select", "lateral", "set", "unnest", "values"])

/**
 * A module's raw SQL names its own tables only. What two features know
 * together is joined by links and `query.graph`, which survive a change of
 * either.
 */
export const ownTables: Rule = (files) => {
  const tables = tablesByModule(files)
  return files
    .filter(
      ({ path }) =>
        path.startsWith("src/modules/") && !isMigration(path) && !isSpec(path)
    )
    .flatMap((file) => foreignTables(file, tables.get(moduleOf(file)) ?? []))
}

const moduleOf = ({ path }: SourceFile) => path.split("/")[2]

function tablesByModule(files: SourceFile[]) {
  const tables = new Map<string, string[]>()
  for (const file of files) {
    if (/^src\/modules\/[^/]+\/(models|migrations)\//.test(file.path)) {
      const names = [...file.text.matchAll(MADE)].map((made) => made[1])
      const word = moduleOf(file)
      tables.set(word, [...(tables.get(word) ?? []), ...names])
    }
  }
  return tables
}

function foreignTables(file: SourceFile, own: string[]): Finding[] {
  const written = literalsOf(file).flatMap(({ text, line }) =>
    tablesIn(text).map((table) => ({ table, line }))
  )
  const built = [...file.text.matchAll(BUILT)].map(
    ({ index, 1: table, 2: locked }) => ({
      table: table ?? locked,
      line: lineOf(file.text, index),
    })
  )
  return [...written, ...built]
    .filter(({ table }) => !own.includes(table))
    .map(({ table, line }) => ({
      path: file.path,
      line,
      message: `SQL names ${table}, which is no table of this module.`,
    }))
}

/** The tables that a piece of SQL names; of anything else, none. */
export function tablesIn(text: string): string[] {
  if (!IS_SQL.test(text)) {
    return []
  }
  const sql = text.replace(/--.*$/gm, "").replace(NO_TABLE, "")
  const aliases = [...sql.matchAll(WITH_NAME)].map(([, name]) => name)
  const names = [...sql.matchAll(NAMED)].map(([, into, name]) => into ?? name)
  return names.filter(
    (name) =>
      !aliases.includes(name) &&
      !KEYWORDS.has(name.toLowerCase()) &&
      !name.startsWith("pg_")
  )
}

/** Strings and templates, with what is filled in left out. */
function literalsOf({ path, text }: SourceFile) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const literals: { text: string; line: number }[] = []
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const { line } = source.getLineAndCharacterOfPosition(
        node.getStart(source)
      )
      literals.push({ text: wordsOf(node), line: line + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return literals
}

function wordsOf(node: ts.StringLiteralLike | ts.TemplateExpression) {
  return ts.isTemplateExpression(node)
    ? [
        node.head.text,
        ...node.templateSpans.map((span) => span.literal.text),
      ].join("?")
    : node.text
}
