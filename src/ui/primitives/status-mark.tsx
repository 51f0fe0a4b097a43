import { Icon } from "./icon";

export type ClaimStatus = "verified" | "stated" | "outdated" | "disputed" | "unverified" | "refuted";

export type StatusMarkProps = {
  status: ClaimStatus;
  /** The word for this status in the reader's language. */
  word: string;
};

/** How far to trust a line: a mark and a word, never colour alone. */
export function StatusMark({ status, word }: StatusMarkProps) {
  return (
    <span className="status" data-status={status}>
      <Icon name={status} />
      {word}
    </span>
  );
}
