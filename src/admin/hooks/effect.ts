import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import { LIVE } from "../lib/live-query"
import { sdk } from "../lib/sdk"

export type EffectStatus =
  "planned" | "sending" | "sent" | "done" | "refused" | "unknown" | "withdrawn"

export interface Effect {
  id: string
  feature: string
  kind: string
  intent_key: string
  provider_key: string
  status: EffectStatus
  rotation: number
  reference: string | null
  subject_type: string | null
  subject_id: string | null
  failures: number
  error_class: string | null
  needs_decision: boolean
  next_attempt_at: string | null
  planned_at: string
  settled_at: string | null
}

export interface EffectAttempt {
  id: string
  number: number
  action: "call" | "look_up"
  provider_key: string
  started_at: string
}

/** What an attempt or a person made of an effect. */
export interface EffectChange {
  number: number
  attempt_id: string | null
  from: EffectStatus | null
  to: EffectStatus
  outcome: string | null
  error_class: string | null
  actor_type: string
  actor_id: string | null
  note: string | null
  occurred_at: string
}

export interface EffectDetail extends Effect {
  attempts: EffectAttempt[]
  history: EffectChange[]
}

export type Verdict = "retry" | "confirm" | "refuse"

interface EffectsQuery {
  status?: EffectStatus[]
  limit: number
  offset: number
}

export function useEffects(query: EffectsQuery) {
  return useQuery({
    queryKey: ["operations", "effects", query],
    queryFn: () =>
      sdk.client.fetch<{ effects: Effect[]; count: number }>("/admin/effects", {
        query: { ...query },
      }),
    placeholderData: keepPreviousData,
    ...LIVE,
  })
}

export function useEffectDetail(id: string) {
  return useQuery({
    queryKey: ["operations", "effects", id],
    queryFn: () =>
      sdk.client.fetch<{ effect: EffectDetail }>(`/admin/effects/${id}`),
    ...LIVE,
  })
}

interface Decision {
  id: string
  verdict: Verdict
  note: string
  /** The provider's id, where it was found there. */
  reference?: string
}

export function useDecideEffect() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, verdict, ...body }: Decision) =>
      sdk.client.fetch<{ effect: Effect }>(`/admin/effects/${id}/${verdict}`, {
        method: "POST",
        body,
      }),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: ["operations"] }),
  })
}
