import { keepPreviousData } from "@tanstack/react-query"

/**
 * Options of a query that follows what happens on the server. It rests while
 * the page is hidden.
 */
export const LIVE = { refetchInterval: 10_000, staleTime: 0 } as const

/** What is shown stays until what is asked for instead is there. */
export const UNTIL_NEXT = { placeholderData: keepPreviousData } as const

/** A page of a list that follows what happens. */
export const LIVE_PAGE = { ...LIVE, ...UNTIL_NEXT } as const
