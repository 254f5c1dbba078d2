interface Expiring {
  id: string
  expires_at: Date
}

/** Where a row stands in the order of what expires. */
export const positionOf = ({ id, expires_at }: Expiring) =>
  positionAt(expires_at, id)

export function readPosition(position: string | null): Expiring | undefined {
  const read = readPositionAt(position)
  return read && { id: read.id, expires_at: read.at }
}

/** Where a row stands in the order of what falls due. */
export const positionAt = (at: Date, id: string) => `${at.toISOString()} ${id}`

export function readPositionAt(position: string | null) {
  const [at, id] = position?.split(" ") ?? []
  return at && id ? { id, at: new Date(at) } : undefined
}
