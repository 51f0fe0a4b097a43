import type { z } from "zod";
import type { FieldMeta } from "../schemas/primitives";

/** A text in an entry's data whose schema says what it means. */
export type MarkedText = { path: PropertyKey[]; text: string; meta: FieldMeta };

type Def = {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: z.ZodType[];
};

/** Every text in the data that is a reference or prose by its schema, also where other fields have faults. */
export function markedTexts(schema: z.ZodType, data: unknown, path: PropertyKey[] = []): MarkedText[] {
  const def = schema._zod.def as unknown as Def;
  if (def.innerType) return markedTexts(def.innerType, data, path);
  if (typeof data === "string") {
    const meta = schema.meta() as FieldMeta | undefined;
    if (meta?.ref || meta?.prose) return [{ path, text: data, meta }];
  }
  if (def.element && Array.isArray(data)) {
    const element = def.element;
    return data.flatMap((item, i) => markedTexts(element, item, [...path, i]));
  }
  if (def.options) {
    const fit = def.options.find((option) => fits(option, data));
    return fit ? markedTexts(fit, data, path) : [];
  }
  if (def.shape && isRecord(data)) {
    return Object.entries(def.shape).flatMap(([key, field]) =>
      key in data ? markedTexts(field, data[key], [...path, key]) : [],
    );
  }
  return [];
}

function fits(schema: z.ZodType, data: unknown): boolean {
  const def = schema._zod.def as unknown as Def;
  if (def.shape)
    return isRecord(data) && Object.keys(data).some((key) => def.shape && key in def.shape && key !== "note");
  if (def.element) return Array.isArray(data);
  return typeof data !== "object";
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
