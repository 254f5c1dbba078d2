import type { WordList } from "./word-list"

export const de: WordList = {
  vulgar: `
    scheisse scheiße scheiss scheiß scheissdreck scheißdreck scheissladen
    scheißladen beschissen beschissene beschissener beschissenes fick ficken
    fickt ficker gefickt verfickt verfickte arschloch arschlöcher
    arschloecher hurensohn hurensöhne hurensoehne hure huren nutte nutten
    fotze fotzen wichser schlampe schlampen missgeburt missgeburten`,
  slur: `
    neger negern kanake kanaken kanacke kanacken schwuchtel schwuchteln
    spast spasten spasti spastis judensau judenschwein untermensch
    untermenschen`,
}
