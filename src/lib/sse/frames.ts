interface ServerEvent {
  id: number
  event: string
  data: unknown
}

/**
 * One event as the wire has it. JSON holds no line break, and names come from
 * checked lists, so nothing in them can end the frame early.
 */
export function eventFrame({ id, event, data }: ServerEvent) {
  return Buffer.from(
    `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`
  )
}

/** After how long a browser that lost its stream connects again. */
export function retryFrame(retry_ms: number) {
  return Buffer.from(`retry: ${retry_ms}\n\n`)
}

/** Says nothing, but keeps proxies from closing a quiet connection. */
export const COMMENT_FRAME = Buffer.from(":\n\n")
