import { Button, Drawer } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { useTranslation } from "react-i18next"

interface FormDrawerProps {
  title: string
  description: string
  submitLabel: string
  isOpen: boolean
  isSaving?: boolean
  canSubmit?: boolean
  onClose: () => void
  onSubmit: () => unknown
  children: ReactNode
}

/** A drawer that asks for something before it happens. */
export const FormDrawer = ({
  title,
  description,
  submitLabel,
  isOpen,
  isSaving,
  canSubmit = true,
  onClose,
  onSubmit,
  children,
}: FormDrawerProps) => {
  const { t } = useTranslation("shared")
  function submit(event: FormEvent) {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Drawer open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <form
          onSubmit={submit}
          className="flex flex-1 flex-col overflow-hidden"
        >
          <Drawer.Header>
            <Drawer.Title>{title}</Drawer.Title>
            <Drawer.Description>{description}</Drawer.Description>
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-4 overflow-auto">
            {children}
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button size="small" variant="secondary" type="button">
                {t("cancel")}
              </Button>
            </Drawer.Close>
            <Button
              size="small"
              type="submit"
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
