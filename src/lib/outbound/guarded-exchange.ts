import { agents } from "./agents"
import type { OutboundCall } from "./call"
import { CircuitBreaker } from "./circuit-breaker"
import { exchange } from "./exchange"
import { OutboundError } from "./outbound-error"
import type { Target } from "./target"

// Real time: another host's recovery does not travel in ours.
const processBreaker = new CircuitBreaker({ now: () => performance.now() })

/** One request, unless its host has failed too often lately. */
export async function guardedExchange(
  { url, isTrusted }: Target,
  call: OutboundCall,
  deadline_ms: number
) {
  const { breaker = processBreaker } = call
  if (!breaker.admits(url.host)) {
    throw new OutboundError(
      `The call to ${url.host} was not made: it has failed too often lately`,
      { host: url.host, reason: "circuit_open", outcome: "not_sent" }
    )
  }
  try {
    const answer = await exchange(isTrusted ? agents.trusted : agents.guarded, {
      url,
      method: call.method ?? "GET",
      headers: { "accept-encoding": "identity", ...call.headers },
      body: call.body,
      deadline_ms,
      response_bytes_max: call.response_bytes_max ?? 1_000_000,
    })
    breaker[answer.status < 500 ? "succeeded" : "failed"](url.host)
    return answer
  } catch (error) {
    breaker.failed(url.host)
    throw error
  }
}
