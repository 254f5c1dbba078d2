import {
  featuresOf,
  type Finding,
  type Rule,
  type SourceFile,
} from "../source-file"

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
  return [...nested, ...files.flatMap((file) => badKeys(file, files))]
}

function badKeys({ path, text }: SourceFile, files: SourceFile[]): Finding[] {
  const [, word] = MODULE_INDEX.exec(path) ?? []
  const [, argument] = /\bModule\(\s*([\w"]+)/.exec(text) ?? []
  if (!word || !argument) {
    return []
  }
  const key = argument.startsWith('"')
    ? argument.slice(1, -1)
    : valueOf(argument, files)
  if (CORE_KEYS.includes(key)) {
    return [{ path, message: `"${key}" is core's and would be replaced.` }]
  }
  return key.replaceAll("_", "-").startsWith(word)
    ? []
    : [{ path, message: `The module's key begins with its word, "${word}".` }]
}

/** Constants with the key live in the module or in the kit's interface. */
function valueOf(constant: string, files: SourceFile[]) {
  const declaration = new RegExp(`const ${constant} = "([^"]*)"`)
  return (
    files.map(({ text }) => declaration.exec(text)?.[1]).find(Boolean) ?? ""
  )
}
