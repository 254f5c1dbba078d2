import { render, type Rule } from "../source-file"

/** What a rule says of a small tree of files, given as paths with texts. */
export function refusals(rule: Rule, tree: Record<string, string>) {
  const files = Object.entries(tree).map(([path, text]) => ({ path, text }))
  return rule(files).map(render)
}
