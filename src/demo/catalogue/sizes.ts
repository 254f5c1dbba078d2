/** What a size is called, and how it ends the SKU where that differs. */
export type Size = { name: string; code: string }

const plain = (...names: string[]): Size[] =>
  names.map((name) => ({ name, code: name }))

export const sizeRuns = {
  women: plain("XS", "S", "M", "L", "XL"),
  men: plain("S", "M", "L", "XL", "XXL"),
  women_trousers: plain("34", "36", "38", "40", "42", "44"),
  men_trousers: plain("28", "30", "32", "34", "36"),
  socks: [
    { name: "36–38", code: "36" },
    { name: "39–41", code: "39" },
    { name: "42–45", code: "42" },
  ],
  gloves: [
    { name: "S/M", code: "SM" },
    { name: "M/L", code: "ML" },
  ],
  belt: [
    { name: "80 cm", code: "80" },
    { name: "90 cm", code: "90" },
    { name: "100 cm", code: "100" },
  ],
  one_size: [{ name: "One size", code: "OS" }],
} as const satisfies Record<string, readonly Size[]>

export type SizeRun = keyof typeof sizeRuns
