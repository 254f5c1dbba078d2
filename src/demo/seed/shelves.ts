import { Modules } from "@medusajs/framework/utils"
import {
  createCollectionsWorkflow,
  createProductCategoriesWorkflow,
  createProductTagsWorkflow,
  createProductTypesWorkflow,
} from "@medusajs/medusa/core-flows"
import { garments, spareParts } from "../catalogue"
import { categories, type Category } from "../catalogue/categories"
import { collections } from "../catalogue/collections"
import { queryOf, type SeedContext } from "./context"

export const SPARE_PART_TYPE = "Spare part"

/** Ids of all that products are sorted by, by what the catalogue calls it. */
export type Shelves = {
  categories: Map<string, string>
  collections: Map<string, string>
  types: Map<string, string>
  tags: Map<string, string>
}

export async function seedShelves(context: SeedContext): Promise<Shelves> {
  return {
    categories: await seedCategories(context),
    collections: await seedCollections(context),
    types: await seedTypes(context),
    tags: await seedTags(context),
  }
}

async function seedCategories(context: SeedContext) {
  const roots: readonly Category[] = categories
  await createCategories(context, roots)
  const known = await findCategories(context)
  for (const { handle, children = [] } of roots) {
    await createCategories(context, children, known.get(handle))
  }
  return findCategories(context)
}

async function createCategories(
  context: SeedContext,
  wanted: readonly Category[],
  parentId?: string
) {
  const known = await findCategories(context)
  const missing = wanted
    .map((category, rank) => ({ ...category, rank }))
    .filter(({ handle }) => !known.has(handle))
  if (missing.length) {
    await createProductCategoriesWorkflow(context.container).run({
      input: {
        product_categories: missing.map(
          ({ handle, name, description, rank }) => ({
            handle,
            name,
            description,
            rank,
            is_active: true,
            parent_category_id: parentId ?? null,
          })
        ),
      },
    })
  }
}

async function findCategories({ container }: SeedContext) {
  const found = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({}, { select: ["id", "handle"] })
  return new Map(found.map(({ id, handle }) => [handle, id]))
}

async function seedCollections({ container }: SeedContext) {
  const known = await container
    .resolve(Modules.PRODUCT)
    .listProductCollections({})
  const missing = collections.filter(
    ({ handle }) => !known.some((collection) => collection.handle === handle)
  )
  if (missing.length) {
    const { result } = await createCollectionsWorkflow(container).run({
      input: {
        collections: missing.map(({ handle, title, note }) => ({
          handle,
          title,
          metadata: { note },
        })),
      },
    })
    known.push(...result)
  }
  return new Map(known.map(({ id, handle }) => [handle, id]))
}

async function seedTypes(context: SeedContext) {
  const values = unique([...garments.map(({ type }) => type), SPARE_PART_TYPE])
  const { data: known } = await queryOf(context).graph({
    entity: "product_type",
    fields: ["id", "value"],
    filters: { value: values },
  })
  const missing = without(values, known)
  if (missing.length) {
    const { result } = await createProductTypesWorkflow(context.container).run({
      input: { product_types: missing.map((value) => ({ value })) },
    })
    return new Map([...known, ...result].map(({ id, value }) => [value, id]))
  }
  return new Map(known.map(({ id, value }) => [value, id]))
}

async function seedTags({ container }: SeedContext) {
  const values = unique(
    [...garments, ...spareParts].flatMap(({ tags }) => tags)
  )
  const known = await container
    .resolve(Modules.PRODUCT)
    .listProductTags({ value: values })
  const missing = without(values, known)
  if (missing.length) {
    const { result } = await createProductTagsWorkflow(container).run({
      input: { product_tags: missing.map((value) => ({ value })) },
    })
    known.push(...result)
  }
  return new Map(known.map(({ id, value }) => [value, id]))
}

const unique = (values: string[]) => [...new Set(values)]

const without = (values: string[], known: { value: string }[]) =>
  values.filter((value) => !known.some((one) => one.value === value))
