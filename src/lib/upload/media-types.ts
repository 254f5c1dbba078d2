export const KINDS = ["image", "video", "document", "table"] as const
export type Kind = (typeof KINDS)[number]

/** How much of a kind is taken. A caller may ask for less, or for more. */
export interface Cap {
  size_bytes_max: number
  duration_ms_max?: number
}

const MB = 1024 * 1024

export const DEFAULT_CAPS: Record<Kind, Cap> = {
  image: { size_bytes_max: 10 * MB },
  video: { size_bytes_max: 50 * MB, duration_ms_max: 60_000 },
  document: { size_bytes_max: 10 * MB },
  table: { size_bytes_max: 200 * MB },
}

/** What comes in, by its content, and what it is kept as. */
export interface MediaType {
  kind: Kind
  container: "picture" | "mp4" | "webm" | "pdf" | "text"
  mime_type: string
  extension: string
}

export const picture: MediaType = {
  kind: "image",
  container: "picture",
  // Whatever comes in is encoded anew as this.
  mime_type: "image/webp",
  extension: "webp",
}

const mp4: MediaType = {
  kind: "video",
  container: "mp4",
  mime_type: "video/mp4",
  extension: "mp4",
}

/**
 * Everything that is taken, by the type its first bytes show. SVG, HTML and
 * whatever else can carry a script are not in it. HEIC is not either: the
 * licence of its codec keeps it out of sharp's builds.
 */
export const MEDIA_TYPES: ReadonlyMap<string, MediaType> = new Map([
  ["image/jpeg", picture],
  ["image/png", picture],
  ["image/apng", picture],
  ["image/webp", picture],
  ["image/avif", picture],
  ["image/gif", picture],
  ["video/mp4", mp4],
  ["video/x-m4v", mp4],
  [
    "video/quicktime",
    { ...mp4, mime_type: "video/quicktime", extension: "mov" },
  ],
  [
    "video/webm",
    {
      kind: "video",
      container: "webm",
      mime_type: "video/webm",
      extension: "webm",
    },
  ],
  [
    "application/pdf",
    {
      kind: "document",
      container: "pdf",
      mime_type: "application/pdf",
      extension: "pdf",
    },
  ],
])

/** What text is where a table is asked for; no text shows what it is by itself. */
export const CSV: MediaType = {
  kind: "table",
  container: "text",
  mime_type: "text/csv",
  extension: "csv",
}
