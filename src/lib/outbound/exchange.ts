import type { Dispatcher } from "undici"
import { PrivateAddressError } from "./agents"
import { OutboundError, refused, type OutboundReason } from "./outbound-error"

type Headers = Record<string, string | string[] | undefined>

export interface Exchange {
  url: URL
  method: Dispatcher.HttpMethod
  headers: Record<string, string>
  body?: string | Buffer
  deadline_ms: number
  response_bytes_max: number
}

/** One request and its complete answer, over one connection. */
export function exchange(dispatcher: Dispatcher, call: Exchange) {
  return new Promise<Response>((resolve, reject) => {
    const reader = new AnswerReader(call, resolve, reject)
    dispatcher.dispatch(
      {
        origin: call.url.origin,
        path: call.url.pathname + call.url.search,
        method: call.method,
        headers: call.headers,
        body: call.body,
      },
      reader
    )
  })
}

class AnswerReader implements Dispatcher.DispatchHandler {
  #controller?: Dispatcher.DispatchController
  #status?: number
  #headers: Headers = {}
  #chunks: Buffer[] = []
  #bytes = 0
  #isOver = false
  readonly #timer: NodeJS.Timeout

  constructor(
    private readonly call: Exchange,
    private readonly resolve: (answer: Response) => void,
    private readonly reject: (error: OutboundError) => void
  ) {
    // Real time: the other side does not travel in ours.
    const left = Math.max(0, call.deadline_ms - Date.now())
    this.#timer = setTimeout(() => this.#fail("timeout"), left)
  }

  /** The last moment before bytes are written; it may come after the deadline. */
  onRequestStart(controller: Dispatcher.DispatchController) {
    if (this.#isOver) {
      controller.abort(new Error("The caller has given up"))
    } else {
      this.#controller = controller
    }
  }

  onResponseStart(_: unknown, status: number, headers: Headers) {
    this.#status = status
    this.#headers = headers
    if (Number(headers["content-length"]) > this.call.response_bytes_max) {
      this.#fail("too_large")
    }
  }

  onResponseData(_: unknown, chunk: Buffer) {
    this.#bytes += chunk.length
    if (this.#bytes > this.call.response_bytes_max) {
      this.#fail("too_large")
    } else if (!this.#isOver) {
      this.#chunks.push(chunk)
    }
  }

  onResponseEnd() {
    try {
      const answer = answerOf(this.#status, this.#headers, this.#chunks)
      if (this.#end()) {
        this.resolve(answer)
      }
    } catch (error) {
      // A status of 999, say: HTTP's grammar allows it, nobody else does.
      this.#fail("malformed", error)
    }
  }

  onResponseError(_: unknown, cause: Error) {
    this.#fail(this.#controller ? "connection_lost" : "unreachable", cause)
  }

  #fail(reason: OutboundReason, cause?: unknown) {
    if (this.#end()) {
      this.reject(this.#errorOf(reason, cause))
      this.#chunks = []
      this.#controller?.abort(new Error(reason))
    }
  }

  #errorOf(reason: OutboundReason, cause?: unknown) {
    const { host } = this.call.url
    if (cause instanceof PrivateAddressError) {
      return refused(host, cause.message)
    }
    const outcome = this.#controller ? "unknown" : "not_sent"
    return new OutboundError(
      `The call to ${host} has no answer: ${reason}`,
      { host, reason, outcome, status: this.#status },
      cause
    )
  }

  #end() {
    const isFirst = !this.#isOver
    this.#isOver = true
    clearTimeout(this.#timer)
    return isFirst
  }
}

const WITHOUT_BODY = [204, 205, 304]

function answerOf(status = 0, headers: Headers, chunks: Buffer[]) {
  const fields = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((line): [string, string] => [name, line])
  )
  const body = WITHOUT_BODY.includes(status) ? null : Buffer.concat(chunks)
  return new Response(body, { status, headers: fields })
}
