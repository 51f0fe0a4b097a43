import type { Hospital } from "../../schemas/hospitals";

/** Where an accreditation stands on a day. */
export type AccreditationState = "runs" | "ended" | "end-unknown" | "claimed" | "not-found";

/** Works out from its dates where an accreditation stands on this day. */
export function accreditationStateOf(
  accreditation: Hospital["accreditations"][number],
  today: string,
): AccreditationState {
  if (accreditation.standing === "not-found") return "not-found";
  if (accreditation.heldUntil !== undefined && accreditation.heldUntil < today) return "ended";
  switch (accreditation.standing) {
    case "certificate-seen":
      return accreditation.heldUntil === undefined ? "end-unknown" : "runs";
    case "held-once":
      return "end-unknown";
    case "claimed":
      return "claimed";
    default:
      return accreditation.standing satisfies never;
  }
}
