/** A step of the ladder. What it gives is in the programme's rules. */
export interface TierLevel {
  /** What rules, memberships and rewards name it by; never changes. */
  key: string
  name: string
  /** Earned within the programme's window. */
  points_min: number
}
