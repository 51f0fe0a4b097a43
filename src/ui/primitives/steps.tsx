import type { ReactNode } from "react";

export type Step = { id: string; title: ReactNode; children?: ReactNode };

export type StepsProps = { steps: readonly Step[] };

/** What to do, in order. */
export function Steps({ steps }: StepsProps) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.id}>
          <h3>{step.title}</h3>
          {step.children ? <div>{step.children}</div> : null}
        </li>
      ))}
    </ol>
  );
}
