export { ProgramDefinitionSchema, type ProgramDefinition } from "./definition"
export { definitionProblems } from "./definition-problems"
export { demoProgram, demoTiers } from "./demo-program"
export { readDefinition } from "./read-definition"
