import {
  demoProgram,
  type ProgramDefinition,
} from "../../modules/loyalty/domain/program"

const definition: ProgramDefinition = {
  ...demoProgram,
  earning: { ...demoProgram.earning, actions: { birthday: { points: 50 } } },
}

/** What every channel of the demo shop earns by. */
export const demoPoints = { name: "Muted Age points", definition }

/** What points pay, in the currency of an order: a hundred are one euro. */
export const worthOf = (points: number) => points / 100
