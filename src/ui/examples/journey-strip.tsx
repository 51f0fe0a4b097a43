import { JourneyStrip } from "../primitives/journey-strip";
import type { Example } from "./example";

const short = [
  "Decide",
  "Collect records",
  "Second opinion",
  "Ask, get a quote",
  "Plan the money",
  "Entry, papers",
  "Arrive",
  "Be treated",
  "Recover",
  "Go home",
  "Care once home",
  "If it goes wrong",
];

export const examples: Example[] = [
  {
    name: "twelve stops in two rows",
    element: <JourneyStrip stops={short.map((title) => ({ id: title, href: "#stop", title }))} />,
  },
  {
    name: "seven stops, one of them here",
    element: (
      <JourneyStrip
        currentId="letter"
        stops={[
          {
            id: "at-home",
            href: "#at-home",
            title: "Ask at home",
            text: "Is it right for me? Is it offered nearer?",
          },
          {
            id: "records",
            href: "#records",
            title: "Send records",
            text: "A hospital reads the case before you fly.",
          },
          {
            id: "letter",
            href: "#letter",
            title: "Price and letter",
            text: "The whole sum in writing, and a stamped letter.",
          },
          {
            id: "visa",
            href: "#visa",
            title: "Visa, money",
            text: "There is no medical visa. Most patients are sent to S2.",
          },
          { id: "arrive", href: "#arrive", title: "Arrive", text: "Register your address within 24 hours." },
          {
            id: "treated",
            href: "#treated",
            title: "Be treated",
            text: "Deposit first. Consent in words you understand.",
          },
          {
            id: "home",
            href: "#home",
            title: "Home again",
            text: "Records, scans, and who answers if it hurts.",
          },
        ]}
      />
    ),
  },
];
