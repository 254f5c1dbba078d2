export type Category = {
  handle: string
  name: string
  description: string
  children?: readonly Category[]
}

export const categories = [
  {
    handle: "women",
    name: "Women",
    description: "Cut on Portuguese and Italian blocks, sizes XS to XL.",
    children: [
      {
        handle: "women-knitwear",
        name: "Knitwear",
        description: "Merino, lambswool and cashmere, fully fashioned.",
      },
      {
        handle: "women-tops",
        name: "Tops",
        description: "Jersey for every day, in organic cotton.",
      },
      {
        handle: "women-shirts",
        name: "Shirts & blouses",
        description: "Washed linen and soft poplin.",
      },
      {
        handle: "women-dresses-skirts",
        name: "Dresses & skirts",
        description: "Midi lengths, with pockets wherever a seam allows one.",
      },
      {
        handle: "women-trousers",
        name: "Trousers",
        description: "Wide, straight and tapered.",
      },
      {
        handle: "women-outerwear",
        name: "Coats & jackets",
        description: "Wool, cotton gabardine, quilted layers.",
      },
    ],
  },
  {
    handle: "men",
    name: "Men",
    description: "An easy fit, sizes S to XXL.",
    children: [
      {
        handle: "men-knitwear",
        name: "Knitwear",
        description: "From fine merino to five-ply cables.",
      },
      {
        handle: "men-t-shirts",
        name: "T-shirts",
        description: "Heavy jersey that keeps its collar.",
      },
      {
        handle: "men-shirts",
        name: "Shirts",
        description: "Oxford, hemp, flannel, and one to wear over another.",
      },
      {
        handle: "men-trousers",
        name: "Trousers & shorts",
        description: "Cotton twill and linen.",
      },
      {
        handle: "men-outerwear",
        name: "Coats & jackets",
        description: "Work coats, rainwear and one good overcoat.",
      },
    ],
  },
  {
    handle: "accessories",
    name: "Accessories",
    description: "Made from the same yarns and hides, year after year.",
    children: [
      {
        handle: "scarves-hats-gloves",
        name: "Scarves, hats & gloves",
        description: "Lambswool and merino for the cold months.",
      },
      {
        handle: "socks",
        name: "Socks",
        description: "Hand-linked toes. Every third pair is on the house.",
      },
      {
        handle: "bags-belts",
        name: "Bags & belts",
        description: "Heavy canvas and vegetable-tanned leather.",
      },
    ],
  },
  {
    handle: "home",
    name: "Home",
    description: "What is left on the loom, put to use.",
    children: [
      {
        handle: "throws-cushions",
        name: "Throws & cushions",
        description: "Wool and linen for the sofa.",
      },
    ],
  },
  {
    handle: "spare-parts",
    name: "Spare parts",
    description: "Maintenance parts with fitment, for garages and owners.",
    children: [
      {
        handle: "parts-braking",
        name: "Braking",
        description: "Pads and discs, sold per axle.",
      },
      {
        handle: "parts-filters",
        name: "Filters",
        description: "Oil, air and cabin.",
      },
      {
        handle: "parts-ignition-lighting",
        name: "Ignition & lighting",
        description: "Plugs and bulbs.",
      },
      {
        handle: "parts-engine-cooling",
        name: "Engine & cooling",
        description: "Belts and thermostats.",
      },
      {
        handle: "parts-suspension",
        name: "Suspension",
        description: "Springs and dampers.",
      },
      {
        handle: "parts-wipers",
        name: "Wipers",
        description: "Flat blades with four adapters.",
      },
    ],
  },
] as const satisfies readonly Category[]

type Root = (typeof categories)[number]
export type CategoryHandle = Root["handle"] | Root["children"][number]["handle"]
