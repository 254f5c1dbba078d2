/** What a definition is made of, also while it is being typed. */
export type Json = unknown

/** What stands at a place such as `earning.rules.0.name`. */
export function valueAt(whole: Json, place: string): Json {
  return place
    .split(".")
    .reduce<Json>(
      (part, key) => (isRecord(part) ? part[key] : undefined),
      whole
    )
}

/** The same with another value there; undefined takes it out. */
export function withValueAt(whole: Json, place: string, value: Json): Json {
  const [key, ...rest] = place.split(".")
  const part = Array.isArray(whole) ? [...whole] : { ...(whole as object) }
  const changed = rest.length
    ? withValueAt(valueAt(whole, key), rest.join("."), value)
    : value
  if (changed === undefined && !Array.isArray(part)) {
    return Object.fromEntries(
      Object.entries(part).filter(([name]) => name !== key)
    )
  }
  return Object.assign(part, { [key]: changed })
}

/** Without one of a list. */
export function withoutAt(whole: Json, place: string, index: number): Json {
  const list = valueAt(whole, place)
  return Array.isArray(list)
    ? withValueAt(
        whole,
        place,
        list.filter((_, at) => at !== index)
      )
    : whole
}

/** As a field shows it. */
export const textOf = (value: Json) =>
  typeof value === "string" || typeof value === "number" ? `${value}` : ""

/** A whole number where one was typed; else what was typed, to be refused. */
export const numberOf = (text: string) =>
  /^\d{1,15}$/.test(text.trim()) ? Number(text) : text

/** With a point, as the server has decimals, where a comma was typed. */
export const decimalOf = (text: string) => text.trim().replace(",", ".")

const isRecord = (part: Json): part is Record<string, Json> =>
  typeof part === "object" && part !== null
