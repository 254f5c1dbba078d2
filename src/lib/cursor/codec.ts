import { MedusaError } from "@medusajs/framework/utils"

/** Changes when old cursors can no longer be read. */
const VERSION = 1
const LENGTH_MAX = 2_000

export function encodeCursor(order: string, key: readonly string[]) {
  const text = JSON.stringify([VERSION, order, ...key])
  return Buffer.from(text).toString("base64url")
}

/**
 * @throws {MedusaError} `invalid_data` for a cursor that was changed, belongs to
 * another list, or has other columns than `isKey` expects
 */
export function decodeCursor(
  order: string,
  cursor: string,
  isKey: (key: unknown[]) => key is string[]
) {
  const [version, name, ...key] = parse(cursor)
  const isOurs = version === VERSION && name === order && isKey(key)
  // Decoding skips over letters that are not base64url; encoding shows them.
  if (!isOurs || encodeCursor(order, key) !== cursor) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The cursor does not belong to this list or was changed. Take it from `next` of the page before, or leave it out to start at the beginning."
    )
  }
  return key
}

function parse(cursor: string): unknown[] {
  try {
    const text = cursor.length <= LENGTH_MAX ? cursor : ""
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString())
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
