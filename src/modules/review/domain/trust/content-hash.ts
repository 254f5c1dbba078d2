import { MedusaError } from "@medusajs/framework/utils"
import { createHash } from "crypto"
import { canonicalJson } from "../../../../lib/hash-chain"
import type { ReviewContent } from "../review-content"

/** 128 random bits, as hex: more than anybody can try. */
const SALT = /^[0-9a-f]{32,}$/

/** What a content hash was made of: given to the author, nobody else. */
export interface ContentOpening {
  salt: string
  content: HashedContent
}

type HashedContent = Omit<ReviewContent, "experience_date"> & {
  experience_date: string | null
}

/**
 * Stands for what a review says without telling it. Five stars and no words
 * could be guessed from a bare hash, so a random salt is hashed with them. Once
 * the salt is erased with the words, nobody can tell what the hash stood for.
 */
export function contentHash(opening: ContentOpening) {
  if (!SALT.test(opening.salt)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      "A content hash takes a salt of at least 32 hex digits"
    )
  }
  return createHash("sha256").update(canonicalJson(opening)).digest("hex")
}

export function openingOf(content: ReviewContent, salt: string) {
  const experience_date = content.experience_date?.toISOString() ?? null
  return { salt, content: { ...pickContent(content), experience_date } }
}

/** A row has more columns than what its author said. */
const pickContent = (content: ReviewContent) => ({
  rating: content.rating,
  title: content.title,
  body: content.body,
  attributes: content.attributes,
  recommend: content.recommend,
  display_name: content.display_name,
})
