interface Expiring {
  id: string
  expires_at: Date
}

/** Where a row stands in the order of what expires. */
export const positionOf = ({ id, expires_at }: Expiring) =>
  `${expires_at.toISOString()} ${id}`

export function readPosition(position: string | null): Expiring | undefined {
  const [at, id] = position?.split(" ") ?? []
  return at && id ? { id, expires_at: new Date(at) } : undefined
}
