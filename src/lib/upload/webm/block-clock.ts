import type { FileWindow } from "../file-window"
import { ID, readNumber, type Element } from "./elements"

/** A track's number is at most eight bytes wide; a time of two follows. */
const BLOCK_HEAD_BYTES = 10

/** Finds out how long a video is from its blocks, whatever it claims. */
export class BlockClock {
  nanoseconds_per_tick = 1_000_000
  has_blocks = false
  #cluster = 0
  #block = 0
  #longest = 0

  get duration_ms() {
    return (this.#longest * this.nanoseconds_per_tick) / 1e6
  }

  claim(ticks: number) {
    this.#longest = Math.max(this.#longest, ticks)
  }

  async see(window: FileWindow, element: Element) {
    switch (element.id) {
      case ID.timestamp:
        this.#cluster = await readNumber(window, element)
        break
      case ID.simple_block:
      case ID.block:
        this.has_blocks = true
        this.#block = this.#cluster + (await readOffset(window, element))
        this.claim(this.#block)
        break
      case ID.block_duration:
        this.claim(this.#block + (await readNumber(window, element)))
        break
    }
  }
}

async function readOffset(window: FileWindow, { body }: Element) {
  const head = await window.read(body, BLOCK_HEAD_BYTES)
  const at = Math.clz32(head[0] ?? 0) - 23
  return at + 2 <= head.length ? head.readInt16BE(at) : 0
}
