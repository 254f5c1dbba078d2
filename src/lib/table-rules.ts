/**
 * What the database itself refuses for a table, whoever writes to it. A module
 * says so in its `tables.ts`, and the schema spec looks for it in the catalogue
 * of a migrated database.
 */
export interface TableRules {
  /** Rows are only added: a trigger refuses UPDATE and DELETE. */
  is_insert_only: boolean
  /** Each list of columns has a unique index of its own, the key of a retry. */
  once: string[][]
  /** Each of these columns is bounded by a check constraint. */
  checked: string[]
}
