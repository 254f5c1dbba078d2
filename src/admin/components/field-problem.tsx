import { Hint } from "@medusajs/ui"
import { useProblemWords } from "../hooks/use-problem-words"

interface FieldProblemProps {
  /** As the server said it; nothing where all is well. */
  error: string | undefined
}

/** What is wrong with what was put in, below its field. */
export const FieldProblem = ({ error }: FieldProblemProps) => {
  const words = useProblemWords()
  return error ? (
    <Hint variant="error" role="alert">
      {words(error)}
    </Hint>
  ) : null
}
