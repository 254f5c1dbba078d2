/**
 * The one clock. No rule of ours reads the time anywhere else, so that tests
 * and the demo can travel in it. Sessions and tokens stay on real time.
 */
export interface Clock {
  now(): Date
}

class MovableClock implements Clock {
  #offsetMs = 0

  now() {
    return new Date(Date.now() + this.#offsetMs)
  }

  get offset_seconds() {
    return this.#offsetMs / 1000
  }

  /** Only for the module that keeps the offset; see `src/modules/clock`. */
  setOffsetSeconds(seconds: number) {
    this.#offsetMs = seconds * 1000
  }
}

export const clock = new MovableClock()
