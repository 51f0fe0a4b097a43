import type { ReactNode } from "react";

/** A step without a title is one sentence. */
export type Step = { id: string; title?: ReactNode; children?: ReactNode };

export type StepsProps = { steps: readonly Step[] };

/** What to do, in order. */
export function Steps({ steps }: StepsProps) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.id}>
          {step.title ? <h3>{step.title}</h3> : null}
          {step.children ? <div>{step.children}</div> : null}
        </li>
      ))}
    </ol>
  );
}
