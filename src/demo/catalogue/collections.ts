export const collections = [
  {
    handle: "everyday",
    title: "Everyday",
    note: "The pieces that never leave the range. Colours change, patterns do not.",
  },
  {
    handle: "first-frost",
    title: "First Frost",
    note: "Wool in its heavier weights, from October on.",
  },
  {
    handle: "long-summer",
    title: "Long Summer",
    note: "Linen and hemp, washed before they are sewn.",
  },
  {
    handle: "undyed",
    title: "Undyed",
    note: "The colour of the fleece, the flax or the boll. No dye house involved.",
  },
] as const

export type CollectionHandle = (typeof collections)[number]["handle"]
