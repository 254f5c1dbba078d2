import { METHODS, type Contract, type Method } from "../contract"

/**
 * What an operation is called, in the document and in the client:
 * `POST /store/reviews/:id/withdraw` is `store.reviews.withdraw`. It follows
 * from the path alone, so that nobody has to think of one.
 */
export function operationName(
  path: string,
  method: Method,
  contract: Contract
): string[] {
  const segments = path.split("/").slice(1)
  const words = segments.filter((segment) => !isParameter(segment))
  const names = words.map(camelCase)
  return isVerb(segments, contract)
    ? names
    : [...names, verbOf(method, segments[segments.length - 1])]
}

/** `/store/reviews/:id/withdraw`, `/admin/clock/advance` */
function isVerb(segments: string[], contract: Contract) {
  const last = segments[segments.length - 1]
  const isPostOnly = METHODS.every(
    (method) => Boolean(contract[method]) === (method === "POST")
  )
  return (
    isPostOnly && segments.length > 2 && !isParameter(last) && !isPlural(last)
  )
}

function verbOf(method: Method, last: string) {
  switch (method) {
    case "GET":
      return isPlural(last) ? "list" : "retrieve"
    case "POST":
      return isParameter(last) ? "update" : "create"
    case "DELETE":
      return "delete"
  }
}

function isParameter(segment: string) {
  return segment.startsWith(":")
}

/** Not `access`, not `status`. */
function isPlural(word: string) {
  return !isParameter(word) && /[^su]s$/.test(word)
}

export function camelCase(word: string) {
  return word.replace(/[-_.](\w)/g, (_, letter: string) => letter.toUpperCase())
}
