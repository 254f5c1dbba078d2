/**
 * What this run has started and not ended yet, in that order.
 *
 * @type {Set<() => Promise<unknown>>}
 */
const open = new Set()

/**
 * Ends something at the end of the run, whatever brings that about, unless it
 * is ended before.
 *
 * @param {() => Promise<unknown>} close
 * @returns {() => Promise<void>} ends it now
 */
export function onClose(close) {
  open.add(close)
  return async () => {
    open.delete(close)
    await close()
  }
}

/** Ends everything, last things first: a server goes before its database. */
export async function closeAll() {
  for (const close of [...open].reverse()) {
    open.delete(close)
    await close()
  }
}
