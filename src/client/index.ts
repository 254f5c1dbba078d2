export type { CallOptions, Fetcher } from "./core"
export * from "./generated"
