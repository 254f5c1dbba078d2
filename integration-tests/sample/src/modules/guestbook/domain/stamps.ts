export const STAMPS_PER_NOTE = 3n

/** To the same day of the next year; 29 February lasts until 1 March. */
export function stampsExpireAt(publishAt: Date) {
  const at = new Date(publishAt)
  at.setUTCFullYear(at.getUTCFullYear() + 1)
  return at
}

/** Stamps that have expired are not taken back: others would pay for them. */
export function areTakenBack({ publish_at }: { publish_at: Date }, now: Date) {
  return stampsExpireAt(publish_at) > now
}
