import { open, rename, stat } from "fs/promises"
import type { IncomingMessage } from "http"
import { assertHarmlessPdf } from "./assert-harmless-pdf"
import { FileWindow } from "./file-window"
import { identify } from "./identify"
import { cleanImage } from "./image/clean-image"
import { openIncoming, type Incoming } from "./incoming-folder"
import {
  DEFAULT_CAPS,
  type Cap,
  type Kind,
  type MediaType,
} from "./media-types"
import { cleanMp4 } from "./mp4/clean-mp4"
import { tooLarge, unsupported } from "./problems"
import { receiveForm } from "./receive-form"
import { cleanWebm } from "./webm/clean-webm"

export interface FileRules {
  /** What is taken; anything else is refused. */
  kinds: Kind[]
  caps?: Partial<Record<Kind, Cap>>
  /** Where files lie while they come in. */
  incoming_dir: string
  idle_ms?: number
  total_ms?: number
}

/** What is known of a file after it was cleaned. */
export interface FileFacts {
  size_bytes: number
  width_px: number | null
  height_px: number | null
  duration_ms: number | null
  perceptual_hash: string | null
}

export interface ReceivedFile extends FileFacts {
  kind: Kind
  mime_type: string
  extension: string
  /** The cleaned file. It is gone when `use` returns. */
  path: string
  /** The text fields that came beside it, unchecked. */
  fields: ReadonlyMap<string, string>
}

const IDLE_MS = 15_000
const TOTAL_MS = 280_000

/**
 * Takes the one file of a request, cleans it and lends it to `use`. Nothing of
 * it stays on this machine afterwards, whatever happened.
 *
 * @throws `too_large` or `unsupported_media`, or `invalid_data` for a form
 * that is broken, slow or broken off
 */
export async function receiveFile<T>(
  req: IncomingMessage,
  rules: FileRules,
  use: (file: ReceivedFile) => Promise<T>
): Promise<T> {
  const caps = { ...DEFAULT_CAPS, ...rules.caps }
  const incoming = await openIncoming(rules.incoming_dir)
  try {
    const form = await receiveForm(req, incoming.path, {
      file_bytes_max: Math.max(
        ...rules.kinds.map((kind) => caps[kind].size_bytes_max)
      ),
      idle_ms: rules.idle_ms ?? IDLE_MS,
      total_ms: rules.total_ms ?? TOTAL_MS,
    })
    const type = await identify(incoming.path, rules.kinds)
    if (!type || !rules.kinds.includes(type.kind)) {
      throw unsupported(
        `The file is none of those that are taken here. Send ${wordsFor(rules.kinds)}.`
      )
    }
    assertSize(type, form.size_bytes, caps[type.kind])
    const facts = await clean(incoming, type)
    assertDuration(facts, caps[type.kind])
    const { kind, mime_type, extension } = type
    return await use({
      ...{ kind, mime_type, extension, ...facts },
      path: incoming.cleaned_path,
      fields: form.fields,
    })
  } finally {
    await incoming.discard()
  }
}

const WORDS: Record<Kind, string> = {
  image: "a picture (JPEG, PNG, WebP, AVIF or GIF)",
  video: "a video (MP4, MOV or WebM)",
  document: "a PDF",
  table: "a table as CSV, in UTF-8",
}

const wordsFor = (kinds: Kind[]) =>
  kinds.map((kind) => WORDS[kind]).join(", or ")

function assertSize({ kind }: MediaType, bytes: number, cap: Cap) {
  if (bytes > cap.size_bytes_max) {
    throw tooLarge(
      `The ${kind} has ${bytes} bytes; at most ${cap.size_bytes_max} are taken`
    )
  }
}

function assertDuration({ duration_ms }: FileFacts, { duration_ms_max }: Cap) {
  if (duration_ms && duration_ms_max && duration_ms > duration_ms_max) {
    throw tooLarge(
      `The video lasts ${duration_ms} ms; at most ${duration_ms_max} are taken`
    )
  }
}

async function clean(
  { path, cleaned_path }: Incoming,
  { container }: MediaType
): Promise<FileFacts> {
  switch (container) {
    case "picture":
      return cleanImage(path, cleaned_path)
    case "mp4":
    case "webm":
      await rename(path, cleaned_path)
      return cleanVideo(cleaned_path, container)
    case "pdf":
      await assertHarmlessPdf(path)
      return keepAsIs(path, cleaned_path)
    case "text":
      return keepAsIs(path, cleaned_path)
  }
}

async function keepAsIs(path: string, kept: string): Promise<FileFacts> {
  await rename(path, kept)
  return {
    size_bytes: (await stat(kept)).size,
    ...{ width_px: null, height_px: null, duration_ms: null },
    perceptual_hash: null,
  }
}

async function cleanVideo(
  path: string,
  container: "mp4" | "webm"
): Promise<FileFacts> {
  const file = await open(path, "r+")
  try {
    const window = new FileWindow(file, (await file.stat()).size)
    const cleanContainer = container === "mp4" ? cleanMp4 : cleanWebm
    const { duration_ms, ...facts } = await cleanContainer(window)
    // What was appended goes.
    await file.truncate(facts.size_bytes)
    return {
      ...facts,
      duration_ms: Math.round(duration_ms),
      perceptual_hash: null,
    }
  } finally {
    await file.close()
  }
}
