/**
 * Options of a query that follows what happens on the server. It rests while
 * the page is hidden.
 */
export const LIVE = { refetchInterval: 10_000, staleTime: 0 } as const
