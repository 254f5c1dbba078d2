import type { Finding } from "./finding"

/** The owner of the pictures of products. Nobody writes a review as it. */
export const CATALOGUE = "catalogue"

/** @param owners who else has shown a picture that looks like one of these */
export function photoFindings(owners: string[]): Finding[] {
  return [
    ...(owners.some((owner) => owner !== CATALOGUE)
      ? [{ rule: "reused-photo" as const }]
      : []),
    ...(owners.includes(CATALOGUE)
      ? [{ rule: "catalogue-photo" as const }]
      : []),
  ]
}
