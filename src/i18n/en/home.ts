/** Words of the home page. */
export const home = {
  documentTitle: "Shanghai Care Guide: hospitals, treatments and rules, with their sources",
  description:
    "A guide for people abroad who think about being treated in Shanghai: hospitals, treatments, prices, risks and rules. Every figure shows its source and its age.",
  title: "Going to Shanghai for treatment?",
  lead: "Which hospitals offer it, what it costs, what can go wrong. Every figure shows its source and its age.",
  doors: {
    before: "I have ",
    diagnosis: "a diagnosis",
    diagnosisDetail: "Conditions from A to Z",
    treatment: "a treatment",
    treatmentAfter: " in mind",
    treatmentDetail: (count: number) => `${count} treatments: who it suits, risks, stay, price`,
    hospital: "a hospital",
    hospitalDetail: (count: number) => `${count} hospitals: the claims, and what we found`,
  },
  promise:
    "Nobody pays to be listed. No ratings, no cookies, no accounts. No clinician has reviewed this guide yet.",
  promiseClaims: (count: number) => `Of ${count} claims in print, this is how many hold:`,
  promiseLink: "Why trust it?",
  journey: "Your way there and back",
  journeyLink: "Plan your trip",
  trust: "How far to trust a line",
  trustText: (claims: number) =>
    `Two articles about medical travel to Shanghai make ${claims} claims. We looked for the source of each, and gave each one of six words.`,
  trustLink: (claims: number) => `All ${claims} claims`,
  treatments: "Treatments",
  treatmentsLink: (count: number) => `All ${count}, with filters`,
  legalLimits: "legal limits",
  changed: "What changed lately",
  changedLink: "Feed",
  begins: "came into force",
  ends: "ends, for all or some passports, unless it is renewed",
  notKnown: "What we do not know",
  notKnownLink: "How we check",
  gaps: [
    {
      id: "prices",
      topic: "Prices",
      text: "of international departments. We found few that could be dated.",
    },
    {
      id: "languages",
      topic: "Languages",
      text: "of consent forms and discharge letters. Hardly any hospital says.",
    },
    { id: "waiting", topic: "Waiting times.", text: "We found no hospital that publishes its average." },
    { id: "jci", topic: "JCI certificates.", text: "We could not confirm that any in Shanghai still runs." },
    {
      id: "pilots",
      topic: "The pilot list.",
      text: "We could not read the full official list of public pilot hospitals.",
    },
  ],
} as const;
