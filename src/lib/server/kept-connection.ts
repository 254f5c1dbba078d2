const ANSWER_WITHIN_MS = 1000

interface Opener<Connection> {
  /** `forget` is to be called when the connection breaks while idle. */
  open: (forget: () => void) => Promise<Connection>
  /** Must neither throw nor wait for the other side. */
  close: (connection: Connection) => void
}

/**
 * One connection to something that may be down. It is opened by the first
 * question, kept as long as it answers in time, and thrown away otherwise, so
 * that the next question starts afresh.
 */
export class KeptConnection<Connection> {
  #opening?: Promise<Connection>

  constructor(private readonly opener: Opener<Connection>) {}

  async ask<Answer>(question: (connection: Connection) => Promise<Answer>) {
    const opening = (this.#opening ??= this.#open())
    try {
      return await answerInTime(opening.then(question))
    } catch (error) {
      this.#drop(opening)
      throw error
    }
  }

  close() {
    if (this.#opening) {
      this.#drop(this.#opening)
    }
  }

  #open() {
    const opening = this.opener.open(() => this.#drop(opening))
    return opening
  }

  #drop(opening: Promise<Connection>) {
    if (this.#opening === opening) {
      this.#opening = undefined
      opening.then(this.opener.close, () => undefined)
    }
  }
}

async function answerInTime<Answer>(answer: Promise<Answer>) {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`No answer within ${ANSWER_WITHIN_MS} ms.`)),
      ANSWER_WITHIN_MS
    )
  })
  try {
    return await Promise.race([answer, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
