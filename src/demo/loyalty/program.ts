import { demoProgram } from "../../modules/loyalty/domain/program"

/** What every channel of the demo shop earns by. */
export const demoPoints = { name: "Muted Age points", definition: demoProgram }
