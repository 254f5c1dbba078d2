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
 * Reads what features tell of. A feature declares its events in its `events.ts`
 * as one interface from name to payload:
 *
 * ```ts
 * export interface ReviewEvents {
 *   /** A review counts from now on. *\/
 *   "review.published": { id: string }
 * }
 * ```
 */
export function eventsOf(files: SourceFile[]): FeatureEvent[] {
  return files.flatMap(({ path, text }) => {
    const [, feature] = EVENTS_FILE.exec(path) ?? []
    return feature ? eventsIn(feature, path, text) : []
  })
}

function eventsIn(feature: string, path: string, text: string) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => name.text.endsWith("Events"))
    .flatMap(({ members }) => members.filter(ts.isPropertySignature))
    .map((member) => ({
      feature,
      name: ts.isStringLiteral(member.name)
        ? member.name.text
        : member.name.getText(),
      occasion: occasionOf(member),
      payload: member.type?.getText().replace(/\s+/g, " ") ?? "unknown",
    }))
}

function occasionOf(member: ts.PropertySignature) {
  const [comment] = ts.getJSDocCommentsAndTags(member)
  const text = comment && ts.getTextOfJSDocComment(comment.comment)
  return (text ?? "").replace(/\s+/g, " ")
}
