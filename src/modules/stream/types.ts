/** What a publisher hands in. */
export interface NewStreamEvent {
  /** Such as `orders` or `order:order_01H…`; see `defineStreamTopic`. */
  topic: string
  /** `<feature>.<past_tense>`. */
  event: string
  /** Ids only: a stream is read by browsers, and its log is kept. */
  data: Record<string, string>
  /** The same key in the same topic is one event, however often it comes. */
  dedupe_key?: string
}

/** What was really added; one whose key was known is not among them. */
export interface AddedStreamEvent {
  id: number
  topic: string
  event: string
}

export interface LoggedEvent extends AddedStreamEvent {
  data: Record<string, string>
}

/** Who opens a stream, and what ends the right to it. */
export interface StreamLogin {
  actor_type: string
  actor_id: string
  /** Real time; null when only a session or nothing ends it. */
  expires_at: Date | null
  /** Sealed. Its end is the end of the stream. */
  session: string | null
}

export interface StreamTicket extends StreamLogin {
  topics: string[]
}
