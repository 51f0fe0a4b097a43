import { Colophon } from "../primitives/colophon";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "four parts",
    element: (
      <Colophon
        parts={[
          {
            title: "In an emergency in Shanghai",
            text: (
              <>
                Ambulance <b>120</b>, police <b>110</b>, fire <b>119</b>. Keep your address in Chinese at
                hand.
              </>
            ),
          },
          {
            title: "How this guide works",
            links: [
              { href: "#how", label: "How we check" },
              { href: "#corrections", label: "Corrections" },
              { href: "#sources", label: "Sources" },
            ],
          },
          {
            title: "About",
            links: [
              { href: "#about", label: "Who makes it, who pays" },
              { href: "#privacy", label: "Privacy" },
            ],
          },
          {
            title: "What it is not",
            text: "It is no clinic and no agency. Nobody pays to be listed. It helps you ask; it does not replace your doctor.",
          },
        ]}
      />
    ),
  },
];
