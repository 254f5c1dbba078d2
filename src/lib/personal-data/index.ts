export {
  CORE_PART,
  definePersonalData,
  listPersonalData,
  type Counts,
  type ExportedLists,
  type Person,
  type PersonalData,
  type PersonalDataContext,
} from "./definition"
