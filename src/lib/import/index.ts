export { rowBatches } from "./batches"
export { cancelImport, endImport, type ImportEnd } from "./end"
export {
  listImportErrors,
  noteProgress,
  type ErrorQuery,
  type RowError,
} from "./progress"
export { readImport } from "./read"
export { type ImportTable } from "./table"
export {
  giveImportBack,
  listOpenImports,
  lockTurn,
  openImport,
  settleImport,
  takeImport,
} from "./turn"
