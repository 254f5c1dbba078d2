import { useTranslation } from "react-i18next"
import { plainProblem } from "../lib/plain-problem"

/** What was refused of an input, in the merchant's words where there are any. */
export function useProblemWords() {
  const { t } = useTranslation("shared")
  return (message: string) => {
    const problem = plainProblem(message)
    return problem
      ? t(`problems.${problem.name}`, {
          limit: problem.limit,
          most: problem.most,
        })
      : message
  }
}
