import { Button, Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyProgram } from "../../../../client"
import { useUnsavedGuard } from "../../../hooks/use-unsaved-guard"
import { showInMiddle } from "../../../lib/show-in-middle"
import { ErrorTip } from "../../error-tip"
import { ActionsPart } from "./actions-part"
import { EarningPart } from "./earning-part"
import { HeadPart } from "./head-part"
import type { Json } from "./place"
import { ProgramSummary } from "./program-summary"
import { SpendingParts } from "./spending-parts"
import { useProgramForm, type ProgramHead } from "./use-program-form"

interface ProgramFormPageProps {
  /** Undefined before it is saved the first time. */
  id?: string
  head: ProgramHead
  definition: Json
  onSaved: (program: AdminLoyaltyProgram) => void
  onUnsaved?: (isUnsaved: boolean) => void
}

/** A draft, beside what members get by it. */
export const ProgramFormPage = ({
  onSaved,
  onUnsaved,
  ...start
}: ProgramFormPageProps) => {
  const { t } = useTranslation("loyalty")
  const { form, head, setHead, save, ...state } = useProgramForm(start, onSaved)
  const { refused, refusals, isUnsaved, isPending, discard } = state
  const isNew = !start.id
  useUnsavedGuard(isUnsaved && !isPending)
  useEffect(() => onUnsaved?.(isUnsaved), [onUnsaved, isUnsaved])
  const box = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const wrong = box.current?.querySelector<HTMLElement>("[aria-invalid=true]")
    if (wrong) {
      wrong.focus({ preventScroll: true })
      showInMiddle(wrong)
    }
  }, [refusals])
  return (
    <form
      ref={box}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      className="isolate grid items-start gap-3 xl:grid-cols-[minmax(0,1fr)_26rem]"
    >
      <div className="flex min-w-0 flex-col gap-3">
        {isNew && <HeadPart form={form} head={head} onChange={setHead} />}
        <EarningPart form={form} />
        <ActionsPart form={form} />
        <SpendingParts form={form} />
        <div className="bg-ui-bg-base shadow-elevation-card-rest sticky bottom-0 z-10 flex flex-wrap items-center justify-end gap-3 rounded-lg px-6 py-3">
          {refused && <ErrorTip error={refused} className="w-full" />}
          <Text
            size="small"
            className="text-ui-fg-subtle mr-auto"
            aria-live="polite"
          >
            {t(isUnsaved || isNew ? "program.unsaved" : "program.all_saved")}
          </Text>
          {isUnsaved && (
            <Button
              size="small"
              variant="secondary"
              type="button"
              onClick={discard}
            >
              {t("program.discard")}
            </Button>
          )}
          <Button
            size="small"
            type="submit"
            disabled={!isUnsaved && !isNew}
            isLoading={isPending}
          >
            {t(isNew ? "program.save_draft" : "program.save")}
          </Button>
        </div>
      </div>
      <div className="xl:sticky xl:top-3">
        <ProgramSummary definition={form.definition} />
      </div>
    </form>
  )
}
