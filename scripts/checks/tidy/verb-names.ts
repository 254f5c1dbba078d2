import { isSpec, lineOf, type Rule } from "../source-file"

const EMPTY_VERBS = ["process", "handle", "manage", "do", "perform", "execute"]
const CREATED = /createWorkflow\(\s*(?:\{\s*name:\s*)?("[^"]*"|[\w$]+)/

/**
 * A recipe's file, its export and its id are the same `<verb>-<noun>`, and the
 * verb is one that the business uses.
 */
export const verbNames: Rule = (files) =>
  files
    .filter(({ path }) => path.startsWith("src/workflows/") && !isSpec(path))
    .flatMap(({ path, text }) => {
      const created = CREATED.exec(text)
      if (!created) {
        return []
      }
      const name = path.split("/").at(-1)?.replace(/\.ts$/, "") ?? ""
      const line = lineOf(text, created.index)
      return problemsOf(name, created[1], text).map((message) => ({
        path,
        line,
        message,
      }))
    })

function problemsOf(name: string, argument: string, text: string) {
  const [verb, noun] = name.split("-")
  const id = argument.startsWith('"')
    ? argument.slice(1, -1)
    : new RegExp(`const ${argument} = "([^"]*)"`).exec(text)?.[1]
  const exported = `${camelCase(name)}Workflow`
  return [
    ...(noun ? [] : ["A workflow's file is <verb>-<noun>.ts."]),
    ...(EMPTY_VERBS.includes(verb)
      ? [`"${verb}" says nothing; use the business's own verb.`]
      : []),
    ...(id === name
      ? []
      : [`The workflow's id is its file's name, "${name}".`]),
    ...(new RegExp(`export const ${exported}\\b`).test(text)
      ? []
      : [`The workflow is exported as ${exported}.`]),
  ]
}

function camelCase(kebab: string) {
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
