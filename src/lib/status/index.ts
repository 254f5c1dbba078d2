import { MedusaError } from "@medusajs/framework/utils"
import { diagramOf } from "./diagram"
import { assertSoundTable } from "./sound-table"

interface StatusTable<State extends string> {
  initial: NoInfer<State>
  /** For each state the states that may follow. None: the state is final. */
  transitions: Record<State, readonly NoInfer<State>[]>
  /** The word of the error code; default the entity's name. */
  feature?: string
}

/**
 * The states of an entity and what may follow what. The model, the rules and
 * the diagram all come from this one table.
 *
 * Throws when the table itself is wrong, which is when its file is loaded.
 */
export function defineStatus<State extends string>(
  entity: string,
  { initial, transitions, feature = entity }: StatusTable<State>
) {
  const followers = new Map(
    Object.entries(transitions) as [State, readonly State[]][]
  )
  assertSoundTable({ entity, feature, initial, followers })

  const can = (from: State, to: State) =>
    followers.get(from)?.includes(to) ?? false

  return {
    entity,
    initial: initial,
    // Frozen, yet not typed as readonly: `model.enum` takes no readonly array.
    values: Object.freeze([...followers.keys()]) as [State, ...State[]],
    can,

    isFinal: (state: State) => followers.get(state)?.length === 0,

    /**
     * @param id of the record, for the message
     * @throws {MedusaError} NOT_ALLOWED, `<feature>_transition_refused`
     */
    assert(from: State, to: State, id?: string) {
      if (!can(from, to)) {
        throw new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          `${id ? `${entity} ${id}` : `A ${entity}`} that is ${from} cannot become ${to}; ${whatMayFollow(from, followers.get(from))}`,
          `${feature}_transition_refused`
        )
      }
    },

    /** A Mermaid `stateDiagram-v2`, for READMEs. */
    mermaid: () => diagramOf(initial, followers),
  }
}

export type Status<State extends string> = ReturnType<
  typeof defineStatus<State>
>

function whatMayFollow(from: string, followers: readonly string[] = []) {
  return followers.length
    ? `from ${from} it may become ${followers.join(" or ")}`
    : `${from} is final`
}
