import type { AdminQuestion } from "../../../client"
import { AnswerDrawer } from "./answer-drawer"
import { KeysDrawer } from "./keys-drawer"
import { RefuseSaidDrawer } from "./refuse-said-drawer"
import { SaidCard } from "./said-card"
import { QUESTION_COMMANDS, useQuestionList } from "./use-question-list"

interface QuestionListProps {
  questions: AdminQuestion[]
  /** Of products, by their id. */
  titles: Map<string, string>
}

/** One page of questions with their answers, for keys or a mouse. */
export const QuestionList = ({ questions, titles }: QuestionListProps) => {
  const list = useQuestionList(questions)
  const { items, focused, focusedId, open, close, isPending } = list
  const tabStop = focusedId ?? items[0]?.said.id
  return (
    <>
      <ul className="divide-y">
        {items.map((item) => (
          <li key={item.said.id} className={BORDERS[item.kind]}>
            <SaidCard
              item={item}
              product={
                item.kind === "question"
                  ? titles.get(item.question.product_id)
                  : undefined
              }
              isFocused={item.said.id === focusedId}
              isTabStop={item.said.id === tabStop}
              isPending={isPending}
              onFocus={() => list.focusOn(item.said.id)}
              onAct={(verb) => list.act(verb, item)}
            />
          </li>
        ))}
      </ul>
      {open === "reject" && focused && (
        <RefuseSaidDrawer
          kind={focused.kind}
          isSaving={isPending}
          onClose={close}
          onSubmit={(reason) =>
            void list.decide(focused, { verb: "reject", reason })
          }
        />
      )}
      {open === "answer" && focused && (
        <AnswerDrawer
          question={focused.question}
          isSaving={isPending}
          onClose={close}
          onSubmit={(text) => void list.answer(focused, text)}
        />
      )}
      {open === "help" && (
        <KeysDrawer commands={QUESTION_COMMANDS} onClose={close} />
      )}
    </>
  )
}

/** No line parts a question from its answers. */
const BORDERS = { question: "", answer: "!border-t-0 pb-2" }
