import { createHash } from "crypto"

const ID_LENGTH_MAX = 255

/**
 * What tells two events apart: the scheme's own id, else what the endpoint
 * names, else the body itself, since a sender repeats it byte for byte.
 */
export function eventIdOf({
  ids,
  body,
}: {
  ids: (string | undefined)[]
  body: Buffer
}) {
  const id = ids.find((one) => one !== undefined && one !== "")
  if (id === undefined) {
    return `sha256:${hash(body)}`
  }
  return id.length > ID_LENGTH_MAX ? `sha256:${hash(id)}` : id
}

/** Follows `data.object.id`. Only texts and numbers are ids. */
export function valueAt(payload: unknown, path: string) {
  const value = path
    .split(".")
    .reduce<unknown>(
      (at, key) =>
        typeof at === "object" && at !== null && Object.hasOwn(at, key)
          ? (at as Record<string, unknown>)[key]
          : undefined,
      payload
    )
  return typeof value === "string" || typeof value === "number"
    ? String(value)
    : undefined
}

function hash(value: Buffer | string) {
  return createHash("sha256").update(value).digest("hex")
}
