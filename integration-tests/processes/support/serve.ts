import { freePort } from "./ports"
import { start } from "./processes"
import { until } from "./wait"

interface Answer {
  status: number
  body: {
    status: string
    checks: Record<string, string | boolean>
  }
}

/** Runs `npm run serve` with a port of its own. */
export async function serve(env: Record<string, string | undefined> = {}) {
  const port = env.PORT ?? String(await freePort())
  const running = start(process.execPath, ["scripts/serve.mjs"], {
    env: { APP_ENV: "demo", PORT: port, ...env },
  })
  const url = `http://localhost:${port}`
  return { ...running, port, url, readiness: () => readReadiness(url) }
}
export type Served = Awaited<ReturnType<typeof serve>>

/** What `/health/ready` says; status 0 when nobody answers. */
async function readReadiness(url: string): Promise<Answer> {
  try {
    const answer = await fetch(`${url}/health/ready`)
    return {
      status: answer.status,
      body: (await answer.json()) as Answer["body"],
    }
  } catch {
    return { status: 0, body: { status: "", checks: {} } }
  }
}

export async function untilReady(server: Served) {
  let last: Answer | undefined
  await until(
    async () => {
      last = await server.readiness()
      return last.status === 200 || server.hasExited()
    },
    {
      within_ms: 60_000,
      describe: () => JSON.stringify(last) + server.output(),
    }
  )
  if (server.hasExited()) {
    throw new Error(server.output())
  }
}
