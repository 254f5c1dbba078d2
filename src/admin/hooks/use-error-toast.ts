import { toast } from "@medusajs/ui"
import { useWordsOfError } from "./use-words-of-error"

/** Says in passing what went wrong, where no form stays open to say it. */
export function useErrorToast() {
  const wordsOf = useWordsOfError()
  return (error: unknown) => {
    toast.error(wordsOf(error))
  }
}
