import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type { ReviewImportError } from "../../client"
import {
  isOpen,
  toGoOnWith,
  type FileImport,
  type ImportKind,
} from "../lib/import-kind"
import { LIVE_PAGE } from "../lib/live-query"
import { useNow } from "./use-now"

const PROGRESS_MS = 1_500
const LATEST = 10
const FINDINGS = 20
const FINDINGS_MAX = 100

export function useImports<Import extends FileImport>(
  { name, list }: ImportKind<Import>,
  page: { limit: number; offset: number }
) {
  return useQuery({
    queryKey: ["imports", name, "list", page],
    queryFn: () => list(page),
    ...LIVE_PAGE,
  })
}

/** What was left while it went on, or before it was imported. */
export function useLeftImport<Import extends FileImport>(
  kind: ImportKind<Import>
) {
  const { data } = useImports(kind, { limit: LATEST, offset: 0 })
  const now = useNow()
  return data && toGoOnWith(data.imports, now)
}

/** Followed closely until it is over. */
export function useImport<Import extends FileImport>(
  { name, retrieve }: ImportKind<Import>,
  id: string
) {
  return useQuery({
    queryKey: ["imports", name, "one", id],
    queryFn: () => retrieve(id),
    refetchInterval: ({ state: { data } }) =>
      data && !isOpen(data) ? false : PROGRESS_MS,
  })
}

/** Begins or ends one, as a verb of its kind does. */
export function useImporting<Input, Import extends FileImport>(
  { name }: ImportKind<Import>,
  verb: (input: Input) => Promise<Import>
) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: verb,
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: ["imports", name] }),
  })
}

export function useImportFindings<Import extends FileImport>(
  { name, listErrors }: ImportKind<Import>,
  { id, failed_count }: FileImport
) {
  return useInfiniteQuery({
    queryKey: ["imports", name, "findings", id, failed_count],
    queryFn: ({ pageParam }) =>
      listErrors(id, {
        limit: FINDINGS,
        ...(pageParam && { after: pageParam }),
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    enabled: failed_count > 0,
  })
}

/** All there are, page by page. */
export async function readAllFindings<Import extends FileImport>(
  { listErrors }: ImportKind<Import>,
  id: string
) {
  const all: ReviewImportError[] = []
  let after: string | null = ""
  while (after !== null) {
    const page: Awaited<ReturnType<typeof listErrors>> = await listErrors(id, {
      limit: FINDINGS_MAX,
      ...(after && { after }),
    })
    all.push(...page.errors)
    after = page.next
  }
  return all
}
