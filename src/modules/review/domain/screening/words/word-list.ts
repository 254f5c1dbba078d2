/**
 * Words a review is held for, every form of them written out, so that only
 * whole words match. A word that is also a plain one (a cockerel, a needle's
 * prick, "retard" for late in French, "dick" for thick in German) is in no
 * list: a wrong alarm costs a review, a missed word a laugh.
 */
export interface WordList {
  vulgar: string
  /** Against a group of people, which may be punishable to publish. */
  slur: string
}
