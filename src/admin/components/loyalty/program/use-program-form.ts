import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminLoyaltyProgram,
  AdminLoyaltyProgramsCreateBody,
} from "../../../../client"
import { useSaveProgram } from "../../../hooks/loyalty-program"
import { Refusal } from "../../../lib/explained-api"
import { valueAt, withoutAt, withValueAt, type Json } from "./place"
import { errorsOf, withoutBelow } from "./refused-places"
import { useRefusedWords } from "./use-refused-words"

export interface ProgramForm {
  definition: Json
  valueAt: (place: string) => Json
  set: (place: string, value: Json) => void
  add: (place: string, item: Json) => void
  remove: (place: string, index: number) => void
  /** What the server refused there, until something is changed there. */
  errorAt: (place: string) => string | undefined
}

/** What a field alone needs of it. */
export type FieldForm = Pick<ProgramForm, "valueAt" | "set" | "errorAt">

export interface ProgramHead {
  name: string
  sales_channel_id: string | undefined
}

interface FormStart {
  id?: string
  head: ProgramHead
  definition: Json
}

type Definition = AdminLoyaltyProgramsCreateBody["definition"]

/** What is typed on the page, until it is saved or given up. */
export function useProgramForm(
  start: FormStart,
  onSaved: (program: AdminLoyaltyProgram) => void
) {
  const { t } = useTranslation("loyalty")
  const refusedWords = useRefusedWords()
  const { mutate, isPending, error, reset } = useSaveProgram(start.id)
  const [saved, setSaved] = useState(start)
  const [head, setHead] = useState(start.head)
  const [definition, setDefinition] = useState(start.definition)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refusals, setRefusals] = useState(0)
  const isUnsaved = !isSame({ head, definition }, saved)

  function change(place: string, changed: (before: Json) => Json) {
    setDefinition(changed)
    setErrors((before) => withoutBelow(before, place))
  }
  function save() {
    setErrors({})
    // What was typed may be anything: the server alone says what is wrong.
    const body = { ...head, definition: definition as Definition }
    mutate(body, {
      onSuccess: (program) => {
        toast.success(t("program.saved"))
        setSaved({ ...start, head, definition: program.definition })
        setDefinition(program.definition)
        onSaved(program)
      },
      onError: (refused) => {
        setErrors(errorsOf(refused instanceof Refusal ? refused.details : []))
        setRefusals((before) => before + 1)
      },
    })
  }
  const form: ProgramForm = {
    definition,
    valueAt: (place) => valueAt(definition, place),
    set: (place, value) =>
      change(place, (before) => withValueAt(before, place, value)),
    add: (place, item) =>
      change(place, (before) => {
        const list = valueAt(before, place)
        const items: Json[] = Array.isArray(list) ? list : []
        return withValueAt(before, place, [...items, item])
      }),
    remove: (place, index) =>
      change(place, (before) => withoutAt(before, place, index)),
    errorAt: (place) => errors[place],
  }
  function discard() {
    setHead(saved.head)
    setDefinition(saved.definition)
    setErrors({})
    reset()
  }
  return {
    ...{ form, head, setHead, save, discard, isUnsaved, isPending },
    /** How often it was refused, and what is still to be mended. */
    refusals,
    refused: error && refusedWords(error, Object.keys(errors)),
  }
}

const isSame = (
  { head, definition }: Omit<FormStart, "id">,
  saved: FormStart
) =>
  JSON.stringify([head, definition]) ===
  JSON.stringify([saved.head, saved.definition])
