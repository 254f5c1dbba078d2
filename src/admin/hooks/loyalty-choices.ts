import { useQuery } from "@tanstack/react-query"
import { UNTIL_NEXT } from "../lib/live-query"
import { core } from "../lib/sdk"

const FOUND_MAX = 6
/** Of those chosen, so many are shown by name. */
const NAMED_MAX = 100

interface Chosen {
  id: string
  name: string
}

interface Search {
  q?: string
  id?: string[]
  limit: number
}

/** What a rule may be about, each found by name. */
const SOURCES = {
  product: async (search: Search): Promise<Chosen[]> => {
    const query = { ...search, fields: "id,title" }
    const { products } = await core.product.list(query)
    return products.map(({ id, title }) => ({ id, name: title }))
  },
  category: async (search: Search): Promise<Chosen[]> => {
    const query = { ...search, fields: "id,name" }
    return (await core.productCategory.list(query)).product_categories
  },
  customer_group: async (search: Search): Promise<Chosen[]> => {
    const query = { ...search, fields: "id,name" }
    const { customer_groups } = await core.customerGroup.list(query)
    return customer_groups.map(({ id, name }) => ({ id, name: name ?? id }))
  },
  variant: async (search: Search): Promise<Chosen[]> => {
    const query = { ...search, fields: "id,title,product.title" }
    const { variants } = await core.productVariant.list(query)
    return variants.map(({ id, title, product }) => ({
      id,
      name: [product?.title, title].filter(Boolean).join(" · "),
    }))
  },
}

export type ChoiceSource = keyof typeof SOURCES

/** What is taken is not found, and hides nothing that is free. */
export function useFound(source: ChoiceSource, q: string, taken: string[]) {
  const limit = FOUND_MAX + taken.length
  return useQuery({
    queryKey: ["loyalty", "choices", source, q, limit],
    queryFn: () => SOURCES[source]({ q, limit }),
    select: (found) =>
      found.filter(({ id }) => !taken.includes(id)).slice(0, FOUND_MAX),
    enabled: q.length > 1,
    ...UNTIL_NEXT,
  })
}

/** What was chosen, by name; by id what has gone since. */
export function useChosen(source: ChoiceSource, ids: string[]) {
  const { data } = useQuery({
    queryKey: ["loyalty", "chosen", source, ids],
    queryFn: () =>
      SOURCES[source]({ id: ids.slice(0, NAMED_MAX), limit: NAMED_MAX }),
    enabled: ids.length > 0,
    ...UNTIL_NEXT,
  })
  const named = new Map(data?.map(({ id, name }) => [id, name]))
  return ids.map((id) => ({ id, name: named.get(id) ?? id }))
}
