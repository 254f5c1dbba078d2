import { createHash } from "crypto"

/** The same in every run, so that what was seeded is found again by its id. */
export const demoId = (prefix: string, key: string) =>
  `${prefix}_${createHash("sha256").update(key).digest("hex").slice(0, 26).toUpperCase()}`
