import Redis from "ioredis"
import { CHANNEL, type Following, type Hints } from "./hints"

/** Publish and subscribe: nothing is stored, so nothing has to be trimmed. */
export class RedisHints implements Hints {
  #publisher?: Redis

  constructor(private readonly url: string) {}

  afterCommit() {
    // The first event opens it, so that a process that tells nothing has none.
    this.#publisher ??= connect(this.url)
    this.#publisher.publish(CHANNEL, "").catch(() => undefined)
  }

  follow(onHint: () => void): Following {
    const subscriber = connect(this.url)
    // Also after a restart of Redis: what was said meanwhile is lost.
    subscriber.on("ready", () => {
      subscriber.subscribe(CHANNEL).then(onHint, () => undefined)
    })
    subscriber.on("message", onHint)
    return { close: () => subscriber.disconnect() }
  }

  close() {
    this.#publisher?.disconnect()
  }
}

function connect(url: string) {
  return new Redis(url, {
    // `ready` subscribes, once for each connection.
    autoResubscribe: false,
    maxRetriesPerRequest: 1,
    retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
  }).on("error", () => undefined)
}
