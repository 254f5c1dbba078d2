import { z } from "@medusajs/framework/zod"

const LIMIT_MAX = 100
const LIMIT_DEFAULT = 20
/** Deeper pages cost as much as reading all before them; feeds use cursors. */
const OFFSET_MAX = 10_000

const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(LIMIT_MAX)
  .default(LIMIT_DEFAULT)

/** Query of a list: `limit`, `offset` and what the list can be asked for. */
export function listQuery<Shape extends z.ZodRawShape>(filters: Shape) {
  return z.strictObject({
    limit,
    offset: z.coerce.number().int().min(0).max(OFFSET_MAX).default(0),
    ...filters,
  })
}

/** Query of a feed or a history, which pages by `after`. */
export function feedQuery<Shape extends z.ZodRawShape>(filters: Shape) {
  return z.strictObject({ limit, after: z.string().optional(), ...filters })
}

/** `{ reviews, count, limit, offset }` */
export function listOf<Name extends string, Item extends z.ZodType>(
  name: Name,
  item: Item
) {
  return z.object({
    [name]: z.array(item),
    count: z.int(),
    limit: z.int(),
    offset: z.int(),
  } as Record<Name, z.ZodArray<Item>> & {
    count: z.ZodInt
    limit: z.ZodInt
    offset: z.ZodInt
  })
}

/** `{ events, next }`; `next` is null on the last page. */
export function feedOf<Name extends string, Item extends z.ZodType>(
  name: Name,
  item: Item
) {
  return z.object({
    [name]: z.array(item),
    next: z.string().nullable(),
  } as Record<Name, z.ZodArray<Item>> & { next: z.ZodNullable<z.ZodString> })
}

/** `{ id, object, deleted: true }` */
export function deletedOf<Name extends string>(object: Name) {
  return z.object({
    id: z.string(),
    object: z.literal(object),
    deleted: z.literal(true),
  })
}

/** A moment, as JSON carries it. Handlers may answer a `Date`. */
export const moment = z.union([z.iso.datetime({ offset: true }), z.date()])

/** A page for people, where a program would get JSON. */
export const htmlPage = z.string().meta({ format: "html" })

export function isHtmlPage(schema: z.ZodType) {
  return schema.meta()?.format === "html"
}

/** A filter that may be given once or several times. */
export function oneOrMany<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).max(LIMIT_MAX).optional()
  )
}
