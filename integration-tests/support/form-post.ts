import { createServer, request, type IncomingMessage } from "http"
import type { AddressInfo } from "net"
import { Readable } from "stream"
import { pipeline } from "stream/promises"
import { answerTo } from "../../src/lib/errors"

const BOUNDARY = "----muted-age-spec"

/** One part of a form: a file if it has a file name, else a text field. */
export interface Part {
  name?: string
  filename?: string
  content_type?: string
  content: Buffer | string
}

/** A form with one file, as a browser sends it. */
export function formWith(content: Buffer | string, part: Partial<Part> = {}) {
  return formOf({ name: "file", filename: "photo.jpg", ...part, content })
}

export function formOf(...parts: Part[]) {
  return Buffer.concat([
    ...parts.flatMap((part) => [
      Buffer.from(`--${BOUNDARY}\r\n${partHead(part)}\r\n\r\n`),
      Buffer.from(part.content as string),
      Buffer.from("\r\n"),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ])
}

function partHead({ name, filename, content_type }: Part) {
  const file = filename ? `; filename="${filename}"` : ""
  return [
    `Content-Disposition: form-data; name="${name ?? "note"}"${file}`,
    ...(content_type ? [`Content-Type: ${content_type}`] : []),
  ].join("\r\n")
}

export interface Answer {
  status: number
  body: Record<string, unknown>
}

export type Handler = (req: IncomingMessage) => Promise<unknown>

/** A server with one route, whose errors are answered as the API's are. */
export async function serve(handler: Handler) {
  const server = createServer((req, res) => {
    handler(req)
      .then(
        (body) => ({ status: 201, body }),
        (error: unknown) => answerTo(error)
      )
      .then(({ status, body }) =>
        res
          .writeHead(status, { "content-type": "application/json" })
          .end(JSON.stringify(body))
      )
      .catch(() => res.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    post: (body: Buffer | Iterable<Buffer>, headers = {}) =>
      post(port, body, headers),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Opens a request whose body the caller writes. */
export function openPost(port: number, headers: Record<string, string> = {}) {
  return request({
    port,
    method: "POST",
    headers: {
      "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
      ...headers,
    },
  })
}

async function post(
  port: number,
  body: Buffer | Iterable<Buffer>,
  headers: Record<string, string>
): Promise<Answer> {
  const outgoing = openPost(port, headers)
  const answer = new Promise<Answer>((resolve, reject) => {
    outgoing.on("error", reject)
    outgoing.on("response", (incoming) => {
      const chunks: Buffer[] = []
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk))
      incoming.on("end", () =>
        resolve({
          status: incoming.statusCode ?? 0,
          body: JSON.parse(Buffer.concat(chunks).toString()),
        })
      )
    })
  })
  // An answer may come, and the connection go, before all of it is sent.
  pipeline(
    Readable.from(Buffer.isBuffer(body) ? [body] : body),
    outgoing
  ).catch(() => undefined)
  return answer
}
