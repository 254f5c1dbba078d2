import ts from "typescript"
import type { SourceFile } from "../source-file"

export interface FeatureEvent {
  feature: string
  name: string
  /** Its comment: when it is told of, in a sentence. */
  occasion: string
  payload: string
}

const EVENTS_FILE = /^src\/workflows\/([^/]+)\/events\.ts$/

/**
 * Reads what features tell of off their `events.ts`: the strings of an object
 * `<Feature>Events`, or single constants `<What>Event`, with a comment each and
 * an interface `<What>Data` for the payload. One interface alone is of all.
 */
export function eventsOf(files: SourceFile[]): FeatureEvent[] {
  return files.flatMap(({ path, text }) => {
    const [, feature] = EVENTS_FILE.exec(path) ?? []
    return feature ? eventsIn(feature, path, text, files) : []
  })
}

function eventsIn(
  feature: string,
  path: string,
  text: string,
  files: SourceFile[]
): FeatureEvent[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const payloads = source.statements.filter(ts.isInterfaceDeclaration)
  return source.statements.filter(ts.isVariableStatement).flatMap((statement) =>
    constantsOf(statement).map(({ key, value, node }) => ({
      feature,
      name: stringOf(value, files),
      occasion: occasionOf(node),
      payload: payloadOf(key, payloads),
    }))
  )
}

interface Constant {
  key: string
  value: ts.Expression
  /** What carries the comment. */
  node: ts.Node
}

function constantsOf(statement: ts.VariableStatement): Constant[] {
  const [{ name, initializer }] = statement.declarationList.declarations
  const key = name.getText()
  const value = initializer && withoutConst(initializer)
  if (value && /Event$/.test(key)) {
    return [{ key: key.slice(0, -"Event".length), value, node: statement }]
  }
  return value && /Events$/.test(key) && ts.isObjectLiteralExpression(value)
    ? value.properties.filter(ts.isPropertyAssignment).map((property) => ({
        key: pascalCase(property.name.getText()),
        value: property.initializer,
        node: property,
      }))
    : []
}

function withoutConst(value: ts.Expression) {
  return ts.isAsExpression(value) ? value.expression : value
}

/** The string itself, or the one that a constant of the kit stands for. */
function stringOf(value: ts.Expression, files: SourceFile[]) {
  if (ts.isStringLiteral(value)) {
    return value.text
  }
  const constant = new RegExp(`const ${value.getText()} = "([^"]*)"`)
  const found = files.map(({ text }) => constant.exec(text)?.[1])
  return found.find(Boolean) ?? value.getText()
}

function occasionOf(node: ts.Node) {
  const [comment] = ts.getJSDocCommentsAndTags(node)
  const text = comment && ts.getTextOfJSDocComment(comment.comment)
  return (text ?? "").replace(/\s+/g, " ")
}

function payloadOf(key: string, payloads: ts.InterfaceDeclaration[]) {
  const own = payloads.find(({ name }) => name.text === `${key}Data`)
  const payload = own ?? (payloads.length === 1 ? payloads[0] : undefined)
  const members = payload?.members.map((member) => member.getText())
  return members ? `{ ${members.join("; ")} }` : "{}"
}

function pascalCase(constant: string) {
  return constant
    .toLowerCase()
    .replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
}
