/** Whatever can send a request: `sdk.client` of @medusajs/js-sdk does. */
export interface Fetcher {
  fetch<T>(
    path: string,
    init?: {
      method?: string
      headers?: Record<string, string | null>
      query?: Record<string, unknown>
      body?: Record<string, unknown> | FormData
      signal?: AbortSignal
    }
  ): Promise<T>
}

export interface CallOptions {
  /** Same key, same answer: lets a request be sent again without harm. */
  idempotency_key?: string
  /** Opens one record to somebody without an account. */
  guest_token?: string
  headers?: Record<string, string>
  signal?: AbortSignal
}

interface Input {
  method: string
  query?: object
  body?: object
}

export function send<T>(
  fetcher: Fetcher,
  path: string,
  input: Input,
  options: CallOptions = {}
): Promise<T> {
  return fetcher.fetch<T>(path, {
    method: input.method,
    query: input.query as Record<string, unknown>,
    body: input.body as Record<string, unknown>,
    headers: headersOf(input, options),
    signal: options.signal,
  })
}

/** For answers that have no body to parse. */
export async function sendForNothing(
  fetcher: Fetcher,
  path: string,
  input: Input,
  options: CallOptions = {}
): Promise<void> {
  const headers = { accept: "*/*", ...options.headers }
  await send(fetcher, path, input, { ...options, headers })
}

/** A path whose variables cannot break out of their place. */
export function path(words: TemplateStringsArray, ...values: string[]) {
  return String.raw({ raw: words }, ...values.map(encodeURIComponent))
}

function headersOf({ body }: Input, options: CallOptions) {
  return {
    // The browser writes the boundary between the parts of a form itself.
    ...(body instanceof FormData && { "content-type": null }),
    ...(options.idempotency_key && {
      "Idempotency-Key": options.idempotency_key,
    }),
    ...(options.guest_token && { "x-guest-token": options.guest_token }),
    ...options.headers,
  }
}
