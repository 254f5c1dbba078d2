import type { ReactNode } from "react"

interface RowButtonProps {
  onOpen: () => void
  children: ReactNode
}

/** The way into a row for who has no mouse; a click anywhere on it opens it. */
export const RowButton = ({ onOpen, children }: RowButtonProps) => (
  <button
    type="button"
    aria-haspopup="dialog"
    className="focus-visible:shadow-borders-focus rounded text-start outline-none"
    onClick={(event) => {
      event.stopPropagation()
      onOpen()
    }}
  >
    {children}
  </button>
)
