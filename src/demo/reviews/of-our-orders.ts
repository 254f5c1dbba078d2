import { reviewsOf } from "./demo-review"

/** What the demo's customers wrote of what they bought in its orders. */
export const ofOurOrders = [
  ...reviewsOf("alder-merino-crew-neck", [
    {
      rating: 3,
      locale: "en",
      by: "Inês",
      days_ago: 96,
      order: "ines-alder-and-socks",
      sku: "MA-KN-001-OAT-M",
      title: "Still getting to know it",
      body: "Scratchy at the neck for two weeks now. Lovely everywhere else, so I am not giving up on it.",
      attributes: { fit: "true", quality: "good" },
      later: [
        {
          do: "revise",
          days_after: 41,
          rating: 4,
          title: "It took two months",
          body: "Scratchy at the neck for two weeks, then less with every wash. By now it is what I take when I do not want to think. One star off for the wait.",
        },
      ],
    },
  ]),
  ...reviewsOf("moorland-wool-coat", [
    {
      rating: 5,
      locale: "en",
      by: "Nora W.",
      days_ago: 50,
      order: "nora-moorland-coat",
      sku: "MA-OU-060-INK-M",
      title: "Fog-proof",
      body: "The bay throws wet wind at you until noon. I button this up and stop caring. Heavy on the hanger, not on the shoulders.",
      attributes: { fit: "true", quality: "excellent" },
      recommend: true,
    },
  ]),
  ...reviewsOf("drift-trench", [
    {
      rating: 4,
      locale: "en",
      by: "Clara L.",
      days_ago: 58,
      order: "guest-trench",
      sku: "MA-OU-061-OAT-S",
      body: "Exactly the colour of the picture. The belt could be ten centimetres longer for tying it loosely, as one does.",
      attributes: { fit: "true", quality: "good" },
      recommend: true,
    },
  ]),
  ...reviewsOf("skerry-cable-jumper", [
    {
      rating: 5,
      locale: "en",
      by: "Arjun M.",
      days_ago: 30,
      order: "arjun-skerry",
      sku: "MA-KN-070-INK-L",
      title: "Bought for one trip to Spiti",
      body: "Minus twelve at night, and nothing but a shirt below it. In Mumbai it lives in a drawer with cedar and waits.",
      attributes: { fit: "true", quality: "excellent" },
      recommend: true,
    },
  ]),
  ...reviewsOf("hearth-wool-blanket", [
    {
      rating: 4,
      locale: "en",
      by: "Inês",
      days_ago: 27,
      order: "ines-blanket-and-cushions",
      sku: "MA-HO-130-STONE-OS",
      body: "Warm and properly heavy. It sheds for the first fortnight, mostly on the cat.",
      attributes: { quality: "good" },
      recommend: true,
    },
  ]),
  ...reviewsOf("alder-merino-crew-neck", [
    {
      rating: 5,
      locale: "hi",
      by: "अनन्या",
      days_ago: 15,
      order: "ananya-first-order",
      sku: "MA-KN-001-SAGE-S",
      title: "ऑफ़िस के एसी के लिए एकदम सही",
      body: "पतला है, चुभता नहीं, और दिन भर एसी में बैठकर भी ठंड नहीं लगती। रंग तस्वीर से थोड़ा हल्का है, मुझे और अच्छा लगा।",
      attributes: { fit: "true", quality: "excellent" },
      recommend: true,
    },
  ]),
  ...reviewsOf("selkie-shirt-dress", [
    {
      rating: 4,
      locale: "en",
      by: "Nora W.",
      days_ago: 9,
      order: "nora-selkie-returned",
      sku: "MA-DR-031-BARK-M",
      body: "Kept the dress, sent the skirt back. The cuffs turn up twice without slipping, which is all I ask of a shirt dress.",
      attributes: { fit: "true", quality: "good" },
      recommend: true,
    },
  ]),
  ...reviewsOf("cabin-filter", [
    {
      rating: 4,
      locale: "de",
      by: "Werkstatt Weber",
      days_ago: 18,
      order: "jonas-service-kit",
      sku: "SP-KM2315-P",
      title: "Passt, und wir bauen ihn ein",
      body: "Sitzt ohne Nachhelfen. Wer in Neukölln wohnt: Einbau für 15 Euro, Termine auf www.werkstatt-weber.example.",
      attributes: { fits: "true" },
      recommend: true,
      held_for: "links",
      later: [
        {
          do: "reject",
          days_after: 1,
          reason: "advertising",
          statement:
            "Ihre Erfahrung mit dem Filter zeigen wir gern. Die Preise und die Adresse Ihrer Werkstatt nicht: Das ist Werbung in eigener Sache.",
        },
        {
          do: "appeal",
          days_after: 2,
          text: "Ich nenne den Preis, damit niemand in einer Kette das Doppelte zahlt. Die Adresse können Sie streichen.",
        },
      ],
    },
  ]),
  ...reviewsOf("thorn-overshirt", [
    {
      rating: 2,
      locale: "en",
      by: "Arjun M.",
      days_ago: 11,
      order: "arjun-thorn-return-requested",
      sku: "MA-SH-093-MOSS-L",
      title: "A button short on day one",
      body: "The cloth is what I hoped for. A pocket button came off while I was putting my phone in, and the one beside it hangs by two threads.",
      attributes: { fit: "true", quality: "fair" },
      recommend: false,
      later: [
        {
          do: "reply",
          days_after: 1,
          audience: "private",
          body: "Please keep the shirt, if you like it otherwise: four buttons and thread are on their way to you, and the return stays open should you prefer that.",
        },
      ],
    },
  ]),
]
