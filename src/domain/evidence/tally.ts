import { type ClaimStatus, claimStatuses } from "../../schemas/claims";

/** How many claims have each status, in the fixed order, zeros included. */
export function tallyOf(
  claims: readonly { status: ClaimStatus }[],
): { status: ClaimStatus; count: number }[] {
  return claimStatuses.map((status) => ({
    status,
    count: claims.filter((claim) => claim.status === status).length,
  }));
}
