import { featuresOf, type Finding, type Rule } from "../source-file"

/** Keys of `Modules`: a module under one of them would replace core's. */
export const CORE_KEYS = [
  "analytics",
  "api_key",
  "auth",
  "cache",
  "caching",
  "cart",
  "currency",
  "customer",
  "event_bus",
  "file",
  "fulfillment",
  "index",
  "inventory",
  "link_modules",
  "locking",
  "notification",
  "order",
  "payment",
  "pricing",
  "product",
  "promotion",
  "rbac",
  "region",
  "sales_channel",
  "search",
  "settings",
  "stock_location",
  "store",
  "tax",
  "translation",
  "user",
  "workflows",
]

const MODULE_INDEX = /^src\/modules\/([^/]+)\/index\.ts$/

/** One word finds a feature: it is nobody else's, and no part of another's. */
export const featureWords: Rule = (files) => {
  const words = featuresOf(files)
  const nested = words.flatMap((word) =>
    words
      .filter((other) => other !== word && other.includes(word))
      .map((other) => ({
        path: `src/modules/${other}`,
        message: `"${other}" contains the feature word "${word}"; a search for one would find both.`,
      }))
  )
  return [...nested, ...files.flatMap(({ path, text }) => keys(path, text))]
}

function keys(path: string, text: string): Finding[] {
  const [, word] = MODULE_INDEX.exec(path) ?? []
  if (!word) {
    return []
  }
  const key = word.replaceAll("-", "_")
  if (CORE_KEYS.includes(key)) {
    return [{ path, message: `"${key}" is core's and would be replaced.` }]
  }
  return text.includes(`_MODULE = "${key}"`)
    ? []
    : [{ path, message: `The module's key is its word, "${key}".` }]
}
