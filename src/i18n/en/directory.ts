/** Words of the three directories, the register and the sources. */
export const directory = {
  hospitals: {
    title: "Hospitals",
    lead: "Hospitals and centres in Shanghai, by name, not by rank. Nobody pays to be listed.",
    found: (found: number, all: number) =>
      found === all ? `${all} hospitals` : `${found} of ${all} hospitals match`,
    button: "Show hospitals",
    description:
      "Hospitals in Shanghai for patients from abroad: place, kind, languages, paying and standing, each with its source. Nobody pays to be listed.",
  },
  treatments: {
    title: "Treatments",
    lead: "What each can do, what can go wrong, what it costs and how long it takes.",
    found: (found: number, all: number) =>
      found === all ? `${all} treatments` : `${found} of ${all} treatments match`,
    button: "Show treatments",
    description:
      "Treatments in Shanghai for patients from abroad: who they suit, benefits and risks in numbers, prices with dates, time to stay, and the way home.",
  },
  policies: {
    title: "Rules and money",
    lead: "Entry, customs, payment, insurance and rights. Each rule shows its dates and whether it still holds.",
    found: (found: number, all: number) =>
      found === all ? `${all} rules` : `${found} of ${all} rules match`,
    button: "Show rules",
    description:
      "Rules for patients who travel to Shanghai: visas, medicines at customs, payment, insurance, consent and complaints, each with its dates and source.",
  },
  evidence: {
    title: "Evidence",
    lead: "Every claim of the two articles this guide grew out of, what we found, and how far to trust it.",
    found: (found: number, all: number) =>
      found === all ? `${all} claims` : `${found} of ${all} claims match`,
    button: "Show claims",
    description:
      "A register of claims about medical travel to Shanghai: what is said, what we found, who says so, and one of six marks for how far to trust it.",
  },
  sources: {
    title: "Sources",
    lead: "Where every fact comes from, who published it, and when we saw it.",
    found: (found: number, all: number) =>
      found === all ? `${all} sources` : `${found} of ${all} sources match`,
    button: "Show sources",
    description: "All sources of the guide: title, publisher, kind, date and the day we saw them.",
  },
  legend: {
    treatment: "Treatment",
    specialty: "Specialty",
    district: "District",
    kind: "Kind",
    language: "Language of care",
    accreditation: "Accreditation abroad",
    insurance: "Insurance",
    pilot: "City pilot",
    emergency: "Emergency department",
    category: "Group",
    condition: "Condition",
    evidence: "Evidence",
    availability: "Open to visitors",
    stay: "Days in the city",
    cost: "Price",
    hospital: "Hospital",
    topic: "Topic",
    jurisdiction: "Where it holds",
    status: "Status",
    passport: "Passport",
    claimKind: "Kind of claim",
    about: "About",
    sourceKind: "Kind of source",
  },
  sort: {
    label: "Sort by",
    name: "Name",
    district: "District",
    checked: "Last checked",
    evidence: "Evidence",
    status: "Status",
    topic: "Topic",
    id: "Number",
    publisher: "Publisher",
    date: "Date",
  },
  words: "Words to look for",
  filters: "Narrow the list",
  chosen: (count: number) => `${count} chosen`,
  more: (count: number) => `${count} more`,
  clear: "Clear all",
  remove: (label: string) => `Remove ${label}`,
  quoted: (words: string) => `“${words}”`,
  pages: "Pages",
  previous: "Previous",
  next: "Next",
  range: (from: number, to: number, total: number) => `${from} to ${to} of ${total}`,
  page: (page: number) => `page ${page}`,
  none: {
    title: "Nothing matches all of these choices.",
    text: "Take one away, or start again. These choices would leave something:",
    without: (label: string, count: number) => `Without ${label}: ${count}`,
    all: "Show everything",
    search: "Search the whole guide",
  },
} as const;
