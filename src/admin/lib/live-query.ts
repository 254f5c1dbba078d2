import { keepPreviousData } from "@tanstack/react-query"

/**
 * Options of a query that follows what happens on the server. It rests while
 * the page is hidden.
 */
export const LIVE = { refetchInterval: 10_000, staleTime: 0 } as const

/** A page of a list as well: the one before stays until the next is there. */
export const LIVE_PAGE = { ...LIVE, placeholderData: keepPreviousData } as const
