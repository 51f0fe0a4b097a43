import type { ReactElement } from "react";

/** One state of a primitive, named so that a picture or a failing test can be found again. */
export type Example = { name: string; element: ReactElement };
