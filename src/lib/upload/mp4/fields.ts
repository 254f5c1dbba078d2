import { lying, type Box } from "./boxes"

/** Reads the fields of one box in order and never beyond its end. */
export class Fields {
  readonly version: number
  readonly flags: number
  #at: number

  constructor(
    readonly buffer: Buffer,
    readonly box: Box
  ) {
    this.#at = box.body
    const head = this.uint32()
    this.version = head >>> 24
    this.flags = head & 0xffffff
  }

  get position() {
    return this.#at
  }

  get left() {
    return this.box.end - this.#at
  }

  uint32() {
    return this.buffer.readUInt32BE(this.#take(4))
  }

  uint64() {
    return Number(this.buffer.readBigUInt64BE(this.#take(8)))
  }

  /** Times are 32 bits wide in version 0 of a box and 64 in version 1. */
  time() {
    return this.version === 1 ? this.uint64() : this.uint32()
  }

  /** A length of time; all bits set says that it is not known. */
  duration() {
    const at = this.#at
    const value = this.time()
    const isUnknown = this.buffer
      .subarray(at, this.#at)
      .every((byte) => byte === 0xff)
    return isUnknown ? 0 : value
  }

  /** Dates of when something was filmed are nobody's business. */
  blankTime() {
    const at = this.#at
    this.time()
    this.buffer.fill(0, at, this.#at)
  }

  text(length: number) {
    const at = this.#take(length)
    return this.buffer.toString("latin1", at, at + length)
  }

  skip(length: number) {
    this.#take(length)
  }

  /** How many entries of a size there are, if that many can be there. */
  count(entryBytes: number) {
    const count = this.uint32()
    if (count * entryBytes > this.left) {
      throw lying()
    }
    return count
  }

  #take(length: number) {
    const at = this.#at
    if (at + length > this.box.end) {
      throw lying()
    }
    this.#at += length
    return at
  }
}
