/** Events of this part; their data are ids only. */
export const EffectEvents = {
  /** An effect is done or refused. Read it again: this is only a hint. */
  SETTLED: "effect.settled",
} as const

export interface EffectSettled {
  id: string
  feature: string
  kind: string
}
