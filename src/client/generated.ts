// Written by `npm run generate` from the contracts of src/api. Do not edit.

import { type CallOptions, type Fetcher, path, send } from "./core"

/** What every error looks like. */
export interface ApiError {
  /** The general kind of problem. */
  type: string
  /** Stable; the one to compare. Often the same as `type`. */
  code: string
  /** For people: which rule, which ids, which states. */
  message: string
  /** Everything that is wrong with the input. */
  details?: {
    /** Such as "items.0.quantity"; "" is the whole. */
    path: string
    message: string
  }[]
}

export interface Clock {
  now: string
  offset_seconds: number
}

export interface Sweep {
  name: string
  title: string
  /** Cron, in real time. */
  schedule: string
  is_running: boolean
  last_started_at: string | null
  last_finished_at: string | null
  last_succeeded_at: string | null
  last_items: number
  last_failed: number
  last_error: string | null
  /** Items that failed and are tried again. */
  failures: number
  /** What waits; null if it cannot say. */
  backlog: number | null
}

export interface AdminClockRetrieveAnswer {
  clock: Clock
}

export interface AdminClockAdvanceBody {
  seconds: number
}

export interface AdminClockAdvanceAnswer {
  clock: Clock
  sweeps: {
    name: string
    runs: number
    items: number
  }[]
}

export interface AdminSweepsListAnswer {
  sweeps: Sweep[]
}

export interface AdminSweepsRunAnswer {
  sweep: {
    name: string
    runs: number
    items: number
    failed: number
  }
}

export interface FilesRetrieveQuery {
  sig?: string
}

/** The bytes of the file */
export type FilesRetrieveAnswer = unknown

export interface StoreGuestAccessCreateBody {
  email: string
  /** An order's id, or the number on the confirmation. */
  order: string
  purpose: "order" | "review" | "complaint" | "conversation"
}

export type StoreGuestAccessCreateAnswer = {
}

export function createClient(fetcher: Fetcher) {
  return {
    admin: {
      clock: {
        /**
         * Read the clock
         *
         * The time by which the shop's rules go. Only the demo, development and tests can move it; elsewhere this answers 404.
         *
         * `GET /admin/clock`
         */
        retrieve(options?: CallOptions): Promise<AdminClockRetrieveAnswer> {
          return send(fetcher, "/admin/clock", { method: "GET" }, options)
        },
        /**
         * Move the clock forward
         *
         * Everything that falls due on the way happens at its moment, until nothing is due. The clock never goes back.
         *
         * `POST /admin/clock/advance`
         */
        advance(
          body: AdminClockAdvanceBody,
          options?: CallOptions,
        ): Promise<AdminClockAdvanceAnswer> {
          return send(fetcher, "/admin/clock/advance", { method: "POST", body }, options)
        },
      },
      sweeps: {
        /**
         * List the sweeps
         *
         * The jobs that find what events missed, with their last run and backlog.
         *
         * `GET /admin/sweeps`
         */
        list(options?: CallOptions): Promise<AdminSweepsListAnswer> {
          return send(fetcher, "/admin/sweeps", { method: "GET" }, options)
        },
        /**
         * Run a sweep now
         *
         * In the demo, development and tests only. `runs` is 0 while another process is at it.
         *
         * `POST /admin/sweeps/{name}/run`
         */
        run(
          name: string,
          options?: CallOptions,
        ): Promise<AdminSweepsRunAnswer> {
          return send(fetcher, path`/admin/sweeps/${name}/run`, { method: "POST" }, options)
        },
      },
    },
    files: {
      /**
       * Read a private file
       *
       * The address comes signed with the record that the file belongs to. A signature that is wrong, expired or of another file answers 401, whether or not the file is there; one that is right answers 404 when the file is gone. Ranges are answered, so that a video can be wound.
       *
       * `GET /files/{id}`
       */
      retrieve(
        id: string,
        query?: FilesRetrieveQuery,
        options?: CallOptions,
      ): Promise<FilesRetrieveAnswer> {
        return send(fetcher, path`/files/${id}`, { method: "GET", query }, options)
      },
    },
    store: {
      guestAccess: {
        /**
         * Ask for access as a guest
         *
         * Always answers 202, in the same time. If an order with this address exists, a mail with a link follows; its token travels as x-guest-token and serves until it expires.
         *
         * `POST /store/guest-access`
         */
        create(
          body: StoreGuestAccessCreateBody,
          options?: CallOptions,
        ): Promise<StoreGuestAccessCreateAnswer> {
          return send(fetcher, "/store/guest-access", { method: "POST", body }, options)
        },
      },
    },
  }
}

export type Client = ReturnType<typeof createClient>
