import { isSpec, type SourceFile } from "../source-file"
import { eventsOf } from "./events"

/** One row of a feature's map: what kind of thing, and where each one is. */
export interface Part {
  what: string
  items: { name: string; path: string }[]
}

/** Everything that carries the feature's word, root by root. */
export function partsOf(word: string, files: SourceFile[]): Part[] {
  const below = (folder: string) =>
    files.filter(({ path }) => path.startsWith(folder) && !isSpec(path))
  const verbs = below(`src/workflows/${word}/`)
  const saying = (text: string) =>
    verbs.filter((file) => file.text.includes(text))
  const prefixed = (folder: string) => below(`${folder}/${word}-`).map(named)
  return [
    { what: "rules", items: below(`src/modules/${word}/domain/`).map(named) },
    { what: "tables", items: below(`src/modules/${word}/models/`).map(named) },
    { what: "workflows", items: saying("createWorkflow(").map(named) },
    { what: "sweeps", items: saying("defineSweep(").map(named) },
    { what: "hooks of core", items: hooksOf(word, files).map(named) },
    { what: "routes", items: routesOf(word, files) },
    { what: "tells of", items: eventsOut(word, files) },
    { what: "listens to", items: eventsIn(word, files) },
    { what: "links", items: prefixed("src/links") },
    { what: "jobs", items: prefixed("src/jobs") },
    { what: "mails", items: prefixed("src/emails") },
    { what: "admin", items: adminOf(word, files) },
    { what: "specs", items: specsOf(word, files) },
  ].filter(({ items }) => items.length)
}

function named({ path }: SourceFile) {
  const file = path.split("/").at(-1) ?? path
  return { name: file.replace(/(\.unit|\.alone)?(\.spec)?\.tsx?$/, ""), path }
}

function hooksOf(word: string, files: SourceFile[]) {
  return files.filter(
    ({ path, text }) =>
      path.startsWith("src/workflows/hooks/") && text.includes(`"../${word}"`)
  )
}

/** A route is its feature's when it runs its verbs or is named after it. */
function routesOf(word: string, files: SourceFile[]) {
  const uses = new RegExp(`/(workflows|modules)/${word}["/]`)
  const isNamed = new RegExp(`^src/api/(\\w+/)?${word}(s|es)?(-|/)`)
  return files
    .filter(({ path }) => /^src\/api\/.*\/route\.ts$/.test(path))
    .filter(({ path, text }) => isNamed.test(path) || uses.test(text))
    .map(({ path, text }) => {
      const methods = [
        ...text.matchAll(
          /export (?:async function|function|const) (GET|POST|DELETE)\b/g
        ),
      ].map(([, method]) => method)
      const url = path.slice("src/api".length, -"/route.ts".length)
      return {
        name: `${methods.join(", ")} ${url.replace(/\[(\w+)\]/g, ":$1")}`,
        path,
      }
    })
}

function eventsOut(word: string, files: SourceFile[]) {
  return eventsOf(files)
    .filter(({ feature }) => feature === word)
    .map(({ name }) => ({ name, path: `src/workflows/${word}/events.ts` }))
}

function eventsIn(word: string, files: SourceFile[]) {
  return files
    .filter(({ path }) => path.startsWith(`src/subscribers/${word}-`))
    .flatMap(({ path, text }) => {
      // The handler's own parameter is called so as well.
      const from = Math.max(text.lastIndexOf("SubscriberConfig"), 0)
      const config = text.slice(from)
      const [, events = ""] =
        /\bevent:\s*(\[[^\]]*\]|[^,}\n]+)/.exec(config) ?? []
      return events
        .replace(/[[\]"\s]/g, "")
        .split(",")
        .filter(Boolean)
        .map((name) => ({ name, path }))
    })
}

function adminOf(word: string, files: SourceFile[]) {
  const place = new RegExp(
    `^src/admin/(routes/${word}s?/.*page|widgets/${word}-[^/]*|hooks/${word})\\.tsx?$`
  )
  return files
    .filter(({ path }) => place.test(path))
    .map(({ path }) => ({
      name: path.slice("src/admin/".length).replace(/\.tsx?$/, ""),
      path,
    }))
}

function specsOf(word: string, files: SourceFile[]) {
  const own = new RegExp(
    `^(src/(modules|workflows)/${word}/.*|integration-tests/[a-z]+/(${word}/.*|${word}-[^/]*))\\.spec\\.ts$`
  )
  return files.filter(({ path }) => own.test(path)).map(named)
}
