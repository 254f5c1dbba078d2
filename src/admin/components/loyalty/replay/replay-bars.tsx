import type { KeyboardEvent } from "react"
import type { LoyaltyReplay } from "../../../../client"

type Step = LoyaltyReplay["series"][number]

export const VERSIONS = [
  { name: "this", points: "this_points", color: "bg-ui-tag-blue-icon" },
  { name: "live", points: "live_points", color: "bg-ui-tag-neutral-icon" },
] as const

export const mostOf = ({ this_points, live_points }: Step) =>
  Math.max(this_points, live_points)

interface ReplayBarsProps {
  series: Step[]
  /** What each step says, in words. */
  words: string[]
  /** What fills the height. */
  most: number
  chosen: number
  onChoose: (index: number) => void
}

/** One stop of the tab key for all of them; arrows lead from bar to bar. */
export const ReplayBars = (props: ReplayBarsProps) => {
  const { series, words, most, chosen, onChoose } = props
  return (
    <ol className="flex h-40 items-end border-b border-t">
      {series.map((step, index) => (
        <li key={step.starts_on} className="h-full min-w-0 flex-1">
          <button
            type="button"
            aria-label={words[index]}
            tabIndex={index === chosen ? 0 : -1}
            className={`focus-visible:shadow-borders-focus flex size-full items-end gap-px rounded-sm px-px outline-none ${index === chosen ? "bg-ui-bg-base-pressed" : "hover:bg-ui-bg-base-hover"}`}
            onFocus={() => onChoose(index)}
            onMouseEnter={() => onChoose(index)}
            onKeyDown={focusNext}
          >
            {VERSIONS.map(({ name, points, color }) => (
              <span
                key={name}
                className={`min-w-0 flex-1 rounded-t-sm ${color}`}
                style={{ height: `${(100 * step[points]) / most}%` }}
              />
            ))}
          </button>
        </li>
      ))}
    </ol>
  )
}

const STEPS: Record<string, "nextElementSibling" | "previousElementSibling"> = {
  ArrowRight: "nextElementSibling",
  ArrowLeft: "previousElementSibling",
}

function focusNext(event: KeyboardEvent<HTMLButtonElement>) {
  const step = STEPS[event.key]
  if (step) {
    event.preventDefault()
    const bar = event.currentTarget.parentElement?.[step]
    bar?.querySelector("button")?.focus()
  }
}
