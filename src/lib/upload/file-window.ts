import type { FileHandle } from "fs/promises"

const WINDOW_BYTES = 64 * 1024

/**
 * Reads small pieces of a large file, most of them from a window that is
 * already in memory, and writes over pieces of it in place.
 */
export class FileWindow {
  #window = Buffer.alloc(0)
  #start = 0

  constructor(
    readonly file: FileHandle,
    readonly size: number
  ) {}

  /** Fewer bytes than asked for come back at the end of the file. */
  async read(at: number, length: number) {
    const end = Math.min(at + length, this.size)
    if (at < this.#start || end > this.#start + this.#window.length) {
      await this.#move(at, Math.max(length, WINDOW_BYTES))
    }
    return this.#window.subarray(at - this.#start, end - this.#start)
  }

  async write(at: number, bytes: Buffer) {
    await this.file.write(bytes, 0, bytes.length, at)
    this.#window = Buffer.alloc(0)
  }

  async zero(start: number, end: number) {
    const zeros = Buffer.alloc(Math.min(end - start, WINDOW_BYTES))
    for (let at = start; at < end; at += zeros.length) {
      await this.write(at, zeros.subarray(0, end - at))
    }
  }

  async #move(at: number, length: number) {
    const { buffer, bytesRead } = await this.file.read(
      Buffer.alloc(Math.max(0, Math.min(length, this.size - at))),
      { position: at }
    )
    this.#start = at
    this.#window = buffer.subarray(0, bytesRead)
  }
}
