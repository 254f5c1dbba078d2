export {
  defineEffect,
  findDefinition,
  type CallAnswer,
  type EffectCall,
  type EffectDefinition,
  type LookUpAnswer,
} from "./definition"
export { classifyFailure, type Failure } from "./failure"
