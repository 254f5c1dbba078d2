/**
 * Paper and ink. Nothing is pure white or black: some readers invert colours
 * by force, and what is a little off either end stays readable both ways.
 */
export const palette = {
  light: {
    page: "#efebe4",
    card: "#faf8f4",
    ink: "#2c2a27",
    soft: "#655f56",
    line: "#dcd5c9",
    tint: "#ebe5db",
    action: "#3d4741",
    on_action: "#f7f4ee",
  },
  dark: {
    page: "#191816",
    card: "#232220",
    ink: "#ece7de",
    soft: "#b3aca0",
    line: "#413e38",
    tint: "#302e2a",
    action: "#d6cebf",
    on_action: "#22201d",
  },
} as const

export type Colours = Record<keyof typeof palette.light, string>
