import type { ReviewSettings } from "./settings-draft"
import { textOf, type Text } from "./text-draft"

type Attribute = ReviewSettings["attributes"][number]

interface ValueDraft {
  value: string
  title: Text
}

/** A question of the shop's own; the names for machines come by themselves. */
export interface AttributeDraft {
  name: string
  title: Text
  values: ValueDraft[]
  /** Empty: every product is asked about. */
  product_type: string
}

const ATTRIBUTES_MAX = 10
const VALUES_MAX = 20
const NAME_LENGTH_MAX = 40

const EMPTY_VALUE: ValueDraft = { value: "", title: {} }

export const EMPTY_ATTRIBUTE: AttributeDraft = {
  name: "",
  title: {},
  values: [EMPTY_VALUE, EMPTY_VALUE],
  product_type: "",
}

export const canAddAttribute = ({ length }: AttributeDraft[]) =>
  length < ATTRIBUTES_MAX

export const canAddValue = ({ values }: AttributeDraft) =>
  values.length < VALUES_MAX

export const withValue = (draft: AttributeDraft): AttributeDraft => ({
  ...draft,
  values: [...draft.values, EMPTY_VALUE],
})

export const attributeDraftOf = (attribute: Attribute): AttributeDraft => ({
  ...attribute,
  product_type: attribute.product_type ?? "",
})

/** What reviews say already keeps its name when its words change. */
export const attributeOf = (draft: AttributeDraft): Attribute => ({
  name: draft.name || nameOf(draft.title),
  title: textOf(draft.title),
  values: draft.values.map(({ value, title }) => ({
    value: value || nameOf(title),
    title: textOf(title),
  })),
  ...(draft.product_type && { product_type: draft.product_type }),
})

/** "How does it fit?" is `how_does_it_fit`. */
function nameOf(title: Text) {
  const [words = ""] = Object.values(textOf(title))
  const plain = words
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "")
    .slice(0, NAME_LENGTH_MAX)
  return plain || "other"
}

export function errorsOfAttributes(
  drafts: AttributeDraft[]
): [string, string | false][] {
  const names = drafts.map((draft) => attributeOf(draft).name)
  return drafts.flatMap((draft, index): [string, string | false][] => {
    const { title, values } = attributeOf(draft)
    const isTwice = names.indexOf(names[index]) !== index
    return [
      [
        `attributes.${index}.title`,
        (isEmpty(title) && "text") || (isTwice && "twice"),
      ],
      [`attributes.${index}.values`, errorOfValues(values)],
    ]
  })
}

function errorOfValues(values: Attribute["values"]) {
  const names = new Set(values.map(({ value }) => value))
  if (values.length < 2) {
    return "two_answers"
  }
  if (values.some(({ title }) => isEmpty(title))) {
    return "text"
  }
  return names.size < values.length && "twice"
}

const isEmpty = (text: Text) => Object.keys(text).length === 0
