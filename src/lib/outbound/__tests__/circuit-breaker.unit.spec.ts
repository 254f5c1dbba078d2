import { CircuitBreaker } from "../circuit-breaker"

const HOST = "example.com"

function breaker() {
  let now = 1_000
  const circuit = new CircuitBreaker({
    now: () => now,
    failures_max: 3,
    open_ms: 100,
  })
  return {
    circuit,
    wait: (ms: number) => (now += ms),
    fail: (times: number, host = HOST) => {
      for (let time = 0; time < times; time++) {
        circuit.failed(host)
      }
    },
  }
}

describe("a circuit breaker", () => {
  it("opens after so many failures in a row, for that host alone", () => {
    const { circuit, fail } = breaker()
    fail(2)
    expect(circuit.admits(HOST)).toBe(true)
    fail(1)
    expect(circuit.admits(HOST)).toBe(false)
    expect(circuit.admits("other.example")).toBe(true)
  })

  it("forgets failures after a success", () => {
    const { circuit, fail } = breaker()
    fail(2)
    circuit.succeeded(HOST)
    fail(2)
    expect(circuit.admits(HOST)).toBe(true)
  })

  it("lets one call through as a trial, once it has waited", () => {
    const { circuit, fail, wait } = breaker()
    fail(3)
    wait(99)
    expect(circuit.admits(HOST)).toBe(false)
    wait(1)
    expect(circuit.admits(HOST)).toBe(true)
    expect(circuit.admits(HOST)).toBe(false)
  })

  it("closes when the trial succeeds, and waits again when it fails", () => {
    const { circuit, fail, wait } = breaker()
    fail(3)
    wait(100)
    circuit.admits(HOST)
    fail(1)
    expect(circuit.admits(HOST)).toBe(false)
    wait(100)
    expect(circuit.admits(HOST)).toBe(true)
    circuit.succeeded(HOST)
    fail(2)
    expect(circuit.admits(HOST)).toBe(true)
  })

  it("remembers no more than a thousand hosts", () => {
    const { circuit, fail } = breaker()
    fail(3)
    for (let host = 0; host < 1_000; host++) {
      fail(1, `host-${host}.example`)
    }
    expect(circuit.admits(HOST)).toBe(true)
  })
})
