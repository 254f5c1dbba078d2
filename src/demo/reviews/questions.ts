import type { DemoQuestion } from "./demo-question"

export const demoQuestions: DemoQuestion[] = [
  {
    product: "alder-merino-crew-neck",
    locale: "en",
    by: "Josie",
    days_ago: 21,
    body: "Is the ink closer to navy or to black?",
    answers: [
      {
        from: "shop",
        body: "Navy, but a very dark one. Next to black trousers it reads as blue by daylight and as black in the evening.",
        days_after: 1,
      },
      {
        from: "buyer",
        by: "Ruth Adeyemi",
        body: "I wear it with black and nobody has said anything yet.",
        days_after: 3,
      },
    ],
  },
  {
    product: "alder-merino-crew-neck",
    locale: "de",
    by: "Sabine",
    days_ago: 64,
    body: "Kann man den Pullover auch im Wollwaschgang mit 600 Umdrehungen schleudern?",
    answers: [
      {
        from: "shop",
        body: "Im Wäschebeutel und höchstens mit 600, ja. Danach sofort in Form ziehen und liegend trocknen.",
        days_after: 1,
      },
    ],
  },
  {
    product: "rook-heavy-tee",
    locale: "en",
    by: "Pascal",
    days_ago: 33,
    body: "I am 1.90 and 78 kg, usually L. Would you take L or XL for length?",
    answers: [
      {
        from: "buyer",
        by: "Ben H.",
        body: "Stay with L. The XL gets wider much faster than it gets longer.",
        days_after: 2,
      },
      {
        from: "shop",
        body: "We agree with Ben: L measures 72 cm at the back, XL 74 cm, but six more around the chest.",
        days_after: 3,
      },
    ],
  },
  {
    product: "rook-heavy-tee",
    locale: "hi",
    by: "साहिल",
    days_ago: 90,
    body: "क्या चॉक रंग वाली टी-शर्ट के अंदर बनियान पहनने की ज़रूरत पड़ती है?",
    answers: [
      {
        from: "buyer",
        by: "रोहित वर्मा",
        body: "नहीं, कपड़ा इतना मोटा है कि आर-पार नहीं दिखता।",
        days_after: 1,
      },
    ],
  },
  {
    product: "brake-pad-set",
    locale: "en",
    by: "Hamish",
    days_ago: 47,
    body: "Do these fit the Corvo Estate 2.0 diesel as well?",
    answers: [
      {
        from: "shop",
        body: "No. The Estate has wider calipers. We do not have pads for it yet; the vented disc, however, fits both.",
        days_after: 1,
      },
    ],
  },
  {
    product: "brake-pad-set",
    locale: "fr",
    by: "Ludovic",
    days_ago: 101,
    body: "Les témoins d'usure sont-ils inclus pour les deux roues ?",
    answers: [
      {
        from: "shop",
        body: "Un témoin par essieu est fourni, là où l'étrier d'origine en a un : à gauche sur la Corvo, à droite sur la Lince.",
        days_after: 2,
      },
    ],
  },
  {
    product: "hearth-wool-blanket",
    locale: "nl",
    by: "Mirjam",
    days_ago: 38,
    body: "Is de deken geschikt voor iemand die snel last heeft van kriebel?",
    answers: [
      {
        from: "buyer",
        by: "Tineke",
        body: "Op de knieën wel, tegen je gezicht zou ik het niet doen.",
        days_after: 2,
      },
      {
        from: "shop",
        body: "Er zit grovere wol in dan in onze truien. Wie gevoelig is, legt er een laken tussen.",
        days_after: 3,
      },
    ],
  },
  {
    product: "moorland-wool-coat",
    locale: "en",
    by: "Annabel",
    days_ago: 28,
    body: "Can the sleeves be shortened without losing the vent?",
    answers: [
      {
        from: "shop",
        body: "There is no working vent at the cuff, so a tailor can take up to five centimetres from the end.",
        days_after: 1,
      },
    ],
  },
  {
    product: "drift-trench",
    locale: "de",
    by: "Regina",
    days_ago: 75,
    body: "Passt der Ember Liner auch in Größe M unter den Trench in Größe M?",
    answers: [
      {
        from: "shop",
        body: "Ja, beide sind aufeinander geschnitten. Gleiche Größe nehmen.",
        days_after: 1,
      },
    ],
  },
  {
    product: "reed-linen-trousers",
    locale: "es",
    by: "Noelia",
    days_ago: 38,
    body: "¿Se puede sacar el cordón para lavarlos?",
    answers: [
      {
        from: "buyer",
        by: "Marta",
        body: "Se puede, pero luego cuesta volver a pasarlo. Yo le hago un nudo y los lavo así.",
        days_after: 4,
      },
    ],
  },
  {
    product: "halter-leather-belt",
    locale: "en",
    by: "Gideon",
    days_ago: 82,
    body: "Is the 90 cm measured to the middle hole or the whole strap?",
    answers: [
      {
        from: "shop",
        body: "From the bend at the buckle to the middle of the five holes. The strap itself is 104 cm long.",
        days_after: 1,
      },
    ],
  },
  {
    product: "sound-rain-parka",
    locale: "en",
    by: "Merete",
    days_ago: 44,
    body: "How do you renew it when rain no longer beads?",
    answers: [
      {
        from: "shop",
        body: "Wash at thirty without softener and tumble for ten minutes on low. There is no coating to renew, only dust that keeps the cotton from swelling.",
        days_after: 1,
      },
      {
        from: "buyer",
        by: "Einar",
        body: "Did that last month, works.",
        days_after: 6,
      },
    ],
  },
  {
    product: "thermostat",
    locale: "en",
    by: "Fintan",
    days_ago: 19,
    body: "Which one for short trips in a cold place, 82 or 88?",
    answers: [
      {
        from: "shop",
        body: "The 88, if your handbook allows both. The engine gets warm sooner and stays there.",
        days_after: 1,
      },
      {
        from: "buyer",
        by: "Mairead",
        body: "I took the 88. Warm feet after four kilometres.",
        days_after: 2,
      },
    ],
  },
  {
    product: "cabin-filter",
    locale: "hi",
    by: "इला",
    days_ago: 57,
    body: "क्या कार्बन फ़िल्टर हर साल बदलना पड़ता है?",
    answers: [
      {
        from: "shop",
        body: "शहर में हाँ, साल में एक बार या पंद्रह हज़ार किलोमीटर पर। कम धूल वाली जगह पर डेढ़ साल भी चल जाता है।",
        days_after: 2,
      },
    ],
  },
  {
    product: "rill-wrap-skirt",
    locale: "fr",
    by: "Joséphine",
    days_ago: 12,
    body: "Tient-elle vraiment fermée à vélo ?",
    answers: [
      {
        from: "shop",
        body: "Oui, le pan fait un tour et demi. Par grand vent, nouez le lien côté cadre.",
        days_after: 1,
      },
    ],
  },
]
