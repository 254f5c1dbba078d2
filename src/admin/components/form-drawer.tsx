import { Button, Drawer } from "@medusajs/ui"
import { useEffect, useRef, type FormEvent, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useLossGuard } from "../hooks/use-loss-guard"
import { ErrorTip } from "./error-tip"

interface FormDrawerProps {
  title: string
  description: string
  submitLabel: string
  isOpen: boolean
  isSaving?: boolean
  canSubmit?: boolean
  /** What it does cannot be undone. */
  isFinal?: boolean
  /** Why the server refused, to be read in peace and beside the form. */
  error?: Error | null
  onClose: () => void
  onSubmit: () => unknown
  children: ReactNode
}

/**
 * A drawer that asks for something before it happens. What was typed into it
 * goes only on purpose: with Cancel, or once somebody has said so.
 */
export const FormDrawer = ({
  title,
  description,
  submitLabel,
  isOpen,
  isSaving,
  canSubmit = true,
  isFinal,
  error,
  onClose,
  onSubmit,
  children,
}: FormDrawerProps) => {
  const { t } = useTranslation("shared")
  const form = useRef<HTMLFormElement>(null)
  const guard = useLossGuard({ isOpen, onClose })
  useEffect(() => {
    if (!isSaving) {
      showProblem(form.current)
    }
  }, [isSaving])
  function submit(event: FormEvent) {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Drawer open={isOpen} onOpenChange={(open) => !open && void guard.close()}>
      <Drawer.Content>
        <form
          ref={form}
          onSubmit={submit}
          onChange={guard.noteChange}
          className="flex flex-1 flex-col overflow-hidden"
        >
          <Drawer.Header>
            <Drawer.Title>{title}</Drawer.Title>
            <Drawer.Description>{description}</Drawer.Description>
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-4 overflow-auto">
            {children}
            {error && <ErrorTip error={error} />}
          </Drawer.Body>
          <Drawer.Footer>
            <Button
              size="small"
              variant="secondary"
              type="button"
              onClick={onClose}
            >
              {t("cancel")}
            </Button>
            <Button
              size="small"
              type="submit"
              variant={isFinal ? "danger" : "primary"}
              disabled={!canSubmit}
              isLoading={isSaving}
            >
              {submitLabel}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}

/** What was refused may be out of sight in a long form. */
function showProblem(form: HTMLElement | null) {
  const field = form?.querySelector<HTMLElement>("[aria-invalid=true]")
  const problem = field ?? form?.querySelector("[role=alert]")
  problem?.scrollIntoView({ block: "center" })
  field?.focus()
}
