import type { Finding, Rule, SourceFile } from "../source-file"

const ROUTE = /^src\/api\/(.+)\/route\.ts$/
const UNSAFE = /export (?:async function|function|const) (?:POST|DELETE)\b/
const SPECIFIED = /^integration-tests\/(http|processes|scenarios|sample)\//

/** What changes something says what it takes, and a spec has asked for it. */
export const routeContracts: Rule = (files) => {
  const paths = new Set(files.map(({ path }) => path))
  const specs = files.filter(({ path }) => SPECIFIED.test(path))
  return files.flatMap((file) => {
    const [, folder] = ROUTE.exec(file.path) ?? []
    if (!folder) {
      return []
    }
    const isOurs = /^(admin|store)\//.test(folder)
    return isOurs || UNSAFE.test(file.text)
      ? problemsOf(file, folder, paths, specs)
      : []
  })
}

function problemsOf(
  { path, text }: SourceFile,
  folder: string,
  paths: Set<string>,
  specs: SourceFile[]
): Finding[] {
  const contract = path.replace(/route\.ts$/, "contract.ts")
  const url = urlPattern(folder)
  const isAsked = specs.some((spec) => url.test(spec.text))
  return [
    ...(paths.has(contract)
      ? []
      : [{ path, message: "A route has a contract.ts beside it." }]),
    ...(isAsked || !UNSAFE.test(text)
      ? []
      : [{ path, message: `No HTTP spec asks for /${folder}.` }]),
  ]
}

/** `admin/notes/[id]/hide` as a spec would write it. */
function urlPattern(folder: string) {
  const parts = folder
    .split("/")
    .map((part) => (part.startsWith("[") ? "[^/\"'`]+" : part))
  return new RegExp(`/${parts.join("/")}(?![\\w-])`)
}
