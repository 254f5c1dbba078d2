/** The colours of every page under /docs, by day and by night. */
export const PALETTE = {
  light: {
    ink: "#2b2a28",
    paper: "#faf8f5",
    shade: "#f3efe9",
    line: "#ddd6cb",
    soft: "#6f6a62",
    accent: "#7a6a55",
  },
  dark: {
    ink: "#ece7df",
    paper: "#1c1b19",
    shade: "#242320",
    line: "#3a3733",
    soft: "#a39c91",
    accent: "#c2ad8f",
  },
}

/** A tab's picture that costs no request. */
export const ICON = `<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='6' fill='%23a08c70'/%3E%3C/svg%3E">`

/** `--ink: …; --paper: …` */
export function cssVariables(colours: Record<string, string>) {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}: ${value}`)
    .join("; ")
}

export function escapeHtml(text: string) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}
