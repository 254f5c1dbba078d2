import type { WordList } from "./word-list"

/** In both scripts; "lund" and "randi" are names in Latin, so not there. */
export const hi: WordList = {
  vulgar: `
    चूतिया चूतिये चुतिया चुतिये मादरचोद मादरचोदों बहनचोद भेनचोद भोसडीके
    भोसड़ीके भोसडी भोसड़ी गांडू गाण्डू गांड लंड लौड़ा लौड़े रंडी रण्डी
    chutiya chutiye chutiyapa madarchod maderchod bhenchod behenchod bhosdike
    bhosadike gandu gaandu`,
  slur: `चमार भंगी कटुआ कटुए`,
}
