export const SUBJECT_TYPES = ["product", "shop"] as const
export type SubjectType = (typeof SUBJECT_TYPES)[number]

export const AUTHOR_TYPES = ["customer", "guest", "imported"] as const
export type AuthorType = (typeof AUTHOR_TYPES)[number]

export const COLLECTED = ["invited", "web", "imported"] as const
export type Collected = (typeof COLLECTED)[number]

export const MEDIA_KINDS = ["image", "video"] as const

export type { ReviewActor } from "./domain/review-author"
