import {
  StepResponse,
  type StepExecutionContext,
} from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { messageOf } from "./error-message"

/** What one feature does in a hook of a core workflow. */
export interface HookEntry<Input> {
  name: string
  /**
   * Returns what `undo` needs, as plain JSON (`null` for nothing); an entry of
   * a later hook can read it with `resultOfEntry`. When it throws, it must have
   * left nothing behind: nobody else knows how far it came.
   */
  run: (input: Input, context: StepExecutionContext) => Promise<unknown>
  /**
   * Takes back what `run` did. It must rely on `done` alone, since core may
   * have undone the order by then, and must be safe to run twice.
   */
  undo?: (done: never, context: StepExecutionContext) => Promise<void>
}

type Done = Record<string, unknown>

/**
 * Lets several features use one hook of a core workflow, where Medusa allows
 * one handler: entries run in the order given, each after the one before.
 *
 * When one throws, those before it are undone in reverse and the error goes on
 * to the shopper; Medusa itself would call the compensation with `undefined`.
 * When a later step of the workflow fails, all of them are undone.
 */
export function hookChain<Input>(...entries: HookEntry<Input>[]) {
  const undoAll = async (done: Done, context: StepExecutionContext) => {
    for (const entry of [...entries].reverse()) {
      if (entry.name in done) {
        await undo(entry, done[entry.name], context)
      }
    }
  }

  return {
    async invoke(input: Input, context: StepExecutionContext) {
      const done: Done = {}
      try {
        for (const entry of entries) {
          done[entry.name] = (await entry.run(input, context)) ?? null
        }
      } catch (error) {
        await undoAll(done, context)
        throw error
      }
      return new StepResponse(done, done)
    },
    async compensate(done: Done | undefined, context: StepExecutionContext) {
      await undoAll(done ?? {}, context)
    },
  }
}

/**
 * A failing undo must not keep the others, nor core's own compensation, from
 * running. What it leaves behind is for the feature's sweep to find.
 */
async function undo<Input>(
  entry: HookEntry<Input>,
  done: unknown,
  context: StepExecutionContext
) {
  try {
    await entry.undo?.(done as never, context)
  } catch (error) {
    const logger = context.container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(
      `${entry.name} could not be undone in ${context.transactionId}: ${messageOf(error)}`
    )
  }
}

/** What an entry of an earlier hook of the same run returned. */
export function resultOfEntry<Result>(
  context: StepExecutionContext,
  hook: string,
  entryName: string
) {
  const done: Done | undefined = context[" getStepResult"](hook)
  return done?.[entryName] as Result | null | undefined
}
