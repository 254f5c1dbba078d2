import busboy, { type Busboy } from "busboy"
import { createWriteStream } from "fs"
import type { IncomingMessage } from "http"
import type { Readable } from "stream"
import { pipeline } from "stream/promises"
import { watchBody, type BodyLimits } from "./watch-body"
import { malformed, tooLarge, unsupported } from "./problems"

const FIELDS_MAX = 10
const FIELD_BYTES_MAX = 2048
const FIELD_NAME_BYTES_MAX = 100
const PART_HEADERS_MAX = 20

export interface Form {
  fields: ReadonlyMap<string, string>
  size_bytes: number
}

/**
 * Writes the one file of a multipart form to `path` as it comes in, and
 * collects the small text fields beside it.
 */
export async function receiveForm(
  req: IncomingMessage,
  path: string,
  limits: BodyLimits
): Promise<Form> {
  const fields = new Map<string, string>()
  let file: Promise<number> | undefined
  let parser: Busboy | undefined
  const body = watchBody(req, limits)
  try {
    parser = openParser(req, limits)
    const parsed = new Promise<void>((resolve, reject) => {
      parser?.on("file", (name, stream) => {
        stream.on("limit", () => reject(tooLargeFile(limits)))
        file = saveFile(name, stream, path)
        file.catch(reject)
      })
      parser?.on("field", (name, value, info) => {
        if (info.nameTruncated || info.valueTruncated) {
          reject(tooLarge(`The form's field ${name.slice(0, 20)} is too long`))
        } else if (fields.has(name)) {
          reject(malformed(`The form holds the field ${name} twice`))
        }
        fields.set(name, value)
      })
      const tooMany = () =>
        reject(
          tooLarge(`A form takes one file and at most ${FIELDS_MAX} fields`)
        )
      parser?.on("filesLimit", tooMany)
      parser?.on("fieldsLimit", tooMany)
      parser?.on("partsLimit", tooMany)
      parser?.on("error", (error: Error) =>
        reject(malformed(`The form cannot be read: ${error.message}`))
      )
      parser?.on("close", resolve)
    })
    req.pipe(parser)
    await Promise.race([parsed, body.failure])
    if (!file) {
      throw malformed('The form holds no file in its field "file"')
    }
    return { fields, size_bytes: await file }
  } catch (error) {
    parser?.destroy()
    await Promise.allSettled([file])
    body.drain()
    throw error
  } finally {
    body.stop()
  }
}

function openParser(req: IncomingMessage, limits: BodyLimits) {
  if (!req.headers["content-type"]?.startsWith("multipart/form-data")) {
    throw unsupported("An upload is sent as multipart/form-data")
  }
  try {
    return busboy({
      headers: req.headers,
      limits: {
        files: 1,
        // A file of exactly this size already counts as cut off.
        fileSize: limits.file_bytes_max + 1,
        fields: FIELDS_MAX,
        fieldSize: FIELD_BYTES_MAX,
        fieldNameSize: FIELD_NAME_BYTES_MAX,
        // The parser already complains at the limit itself.
        parts: FIELDS_MAX + 2,
        headerPairs: PART_HEADERS_MAX,
      },
    })
  } catch (error) {
    throw malformed(`The form cannot be read: ${(error as Error).message}`)
  }
}

async function saveFile(name: string, stream: Readable, path: string) {
  if (name !== "file") {
    stream.resume()
    throw malformed('The file of a form belongs into the field "file"')
  }
  const target = createWriteStream(path, { flags: "wx", mode: 0o600 })
  await pipeline(stream, target)
  if (target.bytesWritten === 0) {
    throw malformed("The file is empty")
  }
  return target.bytesWritten
}

function tooLargeFile({ file_bytes_max }: BodyLimits) {
  return tooLarge(`The file is larger than ${file_bytes_max} bytes`)
}
