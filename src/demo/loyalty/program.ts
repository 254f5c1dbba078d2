import {
  demoProgram,
  type ProgramDefinition,
} from "../../modules/loyalty/domain/program"

const definition: ProgramDefinition = {
  ...demoProgram,
  earning: {
    ...demoProgram.earning,
    actions: {
      birthday: { points: 50 },
      referral: {
        ...{ referrer_points: 200, friend_points: 100 },
        order_minimum_amounts: { eur: "30.00", usd: "30.00", inr: "1500.00" },
      },
    },
  },
}

/** What every channel of the demo shop earns by. */
export const demoPoints = { name: "Muted Age points", definition }

/** What points pay, in the currency of an order: a hundred are one euro. */
export const worthOf = (points: number) => points / 100
