export type Colour = { name: string; hex: string }

/**
 * Every colour the shop sells. Pictures are dyed with the same values that
 * storefronts show as swatches. The key, in capitals, is part of the SKU.
 */
export const palette = {
  ink: { name: "Ink", hex: "#2b3440" },
  graphite: { name: "Graphite", hex: "#4a4a4c" },
  slate: { name: "Slate", hex: "#6b7680" },
  dusk: { name: "Dusk", hex: "#5e6a85" },
  mist: { name: "Mist", hex: "#b9c4c8" },
  stone: { name: "Stone", hex: "#a8a196" },
  oat: { name: "Oat", hex: "#d9cdb8" },
  natural: { name: "Natural", hex: "#e4dac4" },
  chalk: { name: "Chalk", hex: "#ede8de" },
  camel: { name: "Camel", hex: "#b98e5f" },
  ochre: { name: "Ochre", hex: "#b78f4c" },
  clay: { name: "Clay", hex: "#b0765a" },
  rust: { name: "Rust", hex: "#8f4e36" },
  bark: { name: "Bark", hex: "#5f4a3a" },
  moss: { name: "Moss", hex: "#66694a" },
  sage: { name: "Sage", hex: "#9ba48c" },
  plum: { name: "Plum", hex: "#5b4150" },
  rosewood: { name: "Rosewood", hex: "#be9a90" },
} as const satisfies Record<string, Colour>

export type ColourKey = keyof typeof palette
