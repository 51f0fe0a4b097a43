/** "14 to 21 days", "at least 1 night"; a stay that starts at nothing may be none at all. */
function span(min: number | undefined, max: number | undefined, unit: "day" | "night"): string {
  const counted = (count: number | undefined) => `${count} ${unit}${count === 1 ? "" : "s"}`;
  if (min === undefined) return `up to ${counted(max)}`;
  if (max === undefined) return min === 0 ? "may be none" : `at least ${counted(min)}`;
  return min === max ? counted(max) : `${min} to ${counted(max)}`;
}

/** Words of a treatment's entry and its directory rows. */
export const treatment = {
  documentTitle: (name: string) => `${name} in Shanghai`,
  saidFirst: "Read this first",
  glance: "At a glance",
  rows: {
    evidence: "Evidence",
    availability: "Open to visitors",
    nights: "Nights in hospital",
    city: "Days in the city",
    flying: "Before flying home",
    hospitals: "Hospitals named",
    price: "Price seen",
  },
  row: {
    evidence: "Evidence",
    availability: "Open to visitors",
    stay: "Days in the city",
    price: "Price",
    where: "Where",
  },
  basis: { published: "", derived: "worked out from the source", estimate: "our estimate" },
  days: (min: number | undefined, max: number | undefined) => span(min, max, "day"),
  nights: (min: number | undefined, max: number | undefined) => span(min, max, "night"),
  chapters: {
    "What it is": "What it is",
    "Who it may suit": "Who it may suit, and who not",
    Benefits: "What good it can do",
    Risks: "What can go wrong",
    "Other options": "Other options, also at home",
    "Without treatment": "What happens without it",
    "Limits for foreigners": "Limits for foreigners",
    "Going home": "Going home",
    "Questions to ask": "Questions to ask",
  },
  evidence: "How strong the evidence is",
  evidenceHere: "The strongest kind we found.",
  time: "How long to plan",
  timeAxis: "Days",
  timeFormat: (day: number) => `${day}`,
  costs: "What it costs",
  costsNone: "We found no price that could be dated and sourced.",
  costsCaption:
    "Every price stands in the currency of its source. Pictures never mix currencies. Striped bars are over a year old.",
  costsIn: (currency: string) => `Prices in ${currency === "CNY" ? "Chinese yuan (CNY)" : currency}`,
  where: "Where in Shanghai",
  whereNone: "We found no source that names a hospital in Shanghai for this.",
  whereAll: "These hospitals as a list",
  whereNamed: "Named for this treatment.",
  whereField: "Other hospitals in this field, to ask",
  whereCompare: "Hospitals side by side",
  conditions: "Used for",
  warningSigns: "Get help at once",
  warningLead: "In China call 120. At home call your own emergency number.",
  papers: "Papers to carry home",
  afterCare: "Who answers after you return",
  notKnown: "What is not known",
  readOn: "Independent places to read on",
  goingHome: "Letter for the doctor at home",
  figures: "In numbers",
  place: { shanghai: "Shanghai", china: "Elsewhere in China", abroad: "Abroad" },
  columns: { what: "What it is for", place: "Place", amount: "Amount", date: "Date" },
  landing: {
    title: (condition: string) =>
      `Treatments for ${condition.charAt(0).toLowerCase()}${condition.slice(1)} in Shanghai`,
    lead: (condition: string, count: number) =>
      `${count === 1 ? "One treatment" : `${count} treatments`} of this guide concern this: ${condition}. Ask your own doctor which of them, if any, suits you.`,
    description: (condition: string) =>
      `Treatments in Shanghai that concern ${condition}: evidence, days to stay, prices with dates, and where they are offered.`,
    narrow: "Narrow this list with more filters",
    readFirst: (condition: string) => `Read first: ${condition}`,
  },
} as const;
